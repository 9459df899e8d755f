import type { CatalogRowInput } from '@shop/products/generated'
import { CannotStart } from '../boot/cannot-start.mjs'
import type { GraphClient } from '../client/graph.ts'
import { isRefused } from '../client/operation.ts'
import {
  backorderPolicySet,
  catalogImport,
  catalogImportRows,
  stockReceive,
  suppliers,
  warehouses,
} from './operations.ts'
import type { RowOutcome } from './operations.ts'

/** Goods that arrive. */
export type Delivery = { variantId: string; warehouseId: string; quantity: number }

/** Who brings a variant that is not on the shelf. */
export type BackorderPolicy = {
  variantId: string
  isBackorderable: boolean
  supplier: string
  supplierSku: string
  leadDays: number
  warehouseId: string
}

/** The shop as somebody sees it who fills it: staff, through the public graph. */
export type ShopToFill = ReturnType<typeof shopToFill>

const deliveryLinesMax = 1_000

/** Binds a staff member's client to what an import does. */
export const shopToFill = (client: GraphClient) => ({
  /** The last line that arrived under a key; null when nothing did. */
  lastLine: async (importKey: string): Promise<number | null> =>
    (await client.request(catalogImport, { importKey })).catalogImport?.lastLine ?? null,

  takeIn: async (importKey: string, rows: readonly CatalogRowInput[]): Promise<RowOutcome[]> => {
    const input = { importKey, fromLine: rows[0]?.line ?? 1, rows }
    const { catalogImportRows: result } = await client.request(catalogImportRows, { input })
    if (isRefused(result)) throw new CannotStart(`The shop refused a batch of rows: ${result.message}`)
    return result.outcomes
  },

  suppliers: async () => (await client.request(suppliers)).suppliers,

  /** Lets variants be sold before they are on the shelf. */
  allowBackorders: async (policies: readonly BackorderPolicy[]): Promise<void> => {
    for (let from = 0; from < policies.length; from += deliveryLinesMax) {
      const input = { policies: policies.slice(from, from + deliveryLinesMax) }
      const { backorderPolicySet: result } = await client.request(backorderPolicySet, { input })
      if (isRefused(result)) throw new CannotStart(`The shop refused backorders: ${result.message}`)
    }
  },

  warehouses: async () => (await client.request(warehouses)).warehouses,

  /** Books goods once per key. A key that was used with other goods was booked before: nothing is booked again. */
  receive: async (key: string, reason: string, deliveries: readonly Delivery[]): Promise<void> => {
    for (let from = 0; from < deliveries.length; from += deliveryLinesMax) {
      const lines = deliveries.slice(from, from + deliveryLinesMax)
      const { stockReceive: result } = await client.request(stockReceive, {
        input: { lines, reason, idempotencyKey: `${key}:${from}` },
      })
      if (isRefused(result) && result.__typename !== 'IdempotencyConflict')
        throw new CannotStart(`The shop refused stock: ${result.message}`)
    }
  },
})
