import { z } from 'zod'

/** Settings of inventory beside those of every part. */
export const inventoryEnv = {
  /** How long an order may keep its units while it waits for the money. */
  ORDER_HOLD_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(30 * 60_000),
}

export type InventoryConfig = z.infer<z.ZodObject<typeof inventoryEnv>>
