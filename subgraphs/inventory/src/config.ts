import { z } from 'zod'
import type { Caps } from './domain/hold-caps.ts'
import { supplierSettings } from './suppliers/suppliers.ts'

const count = (usual: number) => z.coerce.number().int().positive().default(usual)

/** Settings of inventory beside those of every part. */
export const inventoryEnv = {
  /** How long an order may keep its units while it waits for the money. */
  ORDER_HOLD_MS: count(30 * 60_000),
  /** For how long a variant that is gone is refused without asking the database again; 0 always asks. */
  HOLD_GATE_MS: z.coerce.number().int().nonnegative().default(1_000),
  /** How many quotes of one buyer may hold stock at a time. */
  HOLDS_PER_BUYER: count(20),
  /** How many quotes asked for from one address may hold stock at a time. */
  HOLDS_PER_ADDRESS: count(500),
  /** How many units of one variant a buyer may hold without having ordered them. */
  HOLD_UNITS_PER_BUYER: count(10_000),
  /** How many units of one variant may be held from one address without having been ordered. */
  HOLD_UNITS_PER_ADDRESS: count(20_000),
  /** How many buyers may wait for a variant on a flash sale, or be let in, who joined from one address. */
  TICKETS_PER_ADDRESS: count(500),
  /** Who brings what is not on the shelf: a JSON list, see the README. */
  INVENTORY_SUPPLIERS: supplierSettings,
  /** How long a supplier may take to answer. */
  SUPPLIER_TIMEOUT_MS: count(5_000),
}

export type InventoryConfig = z.infer<z.ZodObject<typeof inventoryEnv>>

export const capsOf = (config: InventoryConfig): Caps => ({
  holdsPerOwner: config.HOLDS_PER_BUYER,
  holdsPerAddress: config.HOLDS_PER_ADDRESS,
  unitsPerOwner: config.HOLD_UNITS_PER_BUYER,
  unitsPerAddress: config.HOLD_UNITS_PER_ADDRESS,
})
