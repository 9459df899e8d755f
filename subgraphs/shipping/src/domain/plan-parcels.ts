import type { Allocation, LineQuantity } from '@shop/schema/shapes'

export type Parcel = { warehouseId: string; lines: LineQuantity[] }

/** One parcel per warehouse; allocations of one line in one warehouse become one. */
export const planParcels = (allocations: readonly Allocation[]): Parcel[] =>
  [...Map.groupBy(allocations, ({ warehouseId }) => warehouseId)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([warehouseId, of]) => ({ warehouseId, lines: addUp(of) }))

const addUp = (allocations: readonly Allocation[]): LineQuantity[] =>
  [...Map.groupBy(allocations, ({ lineId }) => lineId).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const quantity = same.reduce((sum, one) => sum + one.quantity, 0)
    return [{ lineId: first.lineId, variantId: first.variantId, quantity }]
  })
