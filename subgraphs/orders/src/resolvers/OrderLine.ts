import type { OrderLineResolvers } from '../generated.ts'
import { returnableOf } from '../domain/returnable.ts'
import { countOf } from '../domain/units.ts'

/** A line's units come from the order's progress, which has each kind of them only from some status on. */
export const OrderLine: OrderLineResolvers = {
  id: ({ lineId }) => lineId,
  variant: ({ variantId }) => ({ id: variantId }),
  backorderedQuantity: ({ order: { progress }, lineId }) =>
    'backordered' in progress ? countOf(progress.backordered, lineId) : 0,
  cancelledQuantity: ({ order: { progress }, lineId }) =>
    'cancelled' in progress ? countOf(progress.cancelled, lineId) : 0,
  returnedQuantity: ({ order: { progress }, lineId }) =>
    'returned' in progress ? countOf(progress.returned, lineId) : 0,
  shippedQuantity: ({ order: { progress }, lineId }) =>
    'parcels' in progress
      ? countOf(
          progress.parcels.flatMap(({ lines }) => lines),
          lineId,
        )
      : 0,
  expectedAt: ({ order: { progress }, lineId }) =>
    'backordered' in progress
      ? progress.backordered
          .flatMap((line) => (line.lineId === lineId && line.expectedAt ? [line.expectedAt] : []))
          .toSorted()
          .at(-1)
      : null,
  returnableQuantity: async ({ order, lineId }, _, { rules, now }) =>
    returnableOf(order, lineId, await rules(), now()).quantity,
  returnableUntil: async ({ order, lineId }, _, { rules, now }) =>
    returnableOf(order, lineId, await rules(), now()).until,
}
