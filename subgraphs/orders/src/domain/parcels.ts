import { unchanged } from '@shop/kit/decision'
import type { LineQuantity } from '@shop/schema/shapes'
import { sendBy } from './deadlines.ts'
import { isAllSent, settle } from './fulfilment.ts'
import { andThen, moved } from './order.ts'
import type { Answer, Order, Sent } from './order.ts'

export type SeenParcel = { shipmentId: string; lines: LineQuantity[] }

/** shipping.shipped: these units left. The order is shipped with the last unit that is owed, in however many parcels. */
export const parcelShipped = (
  order: Order,
  { shipmentId, lines }: SeenParcel,
  returnWindowMs: number,
  now: Date,
): Answer => {
  const before = sentSoFar(order, now)
  if (!before || before.parcels.some((parcel) => parcel.shipmentId === shipmentId)) return unchanged(order)
  const sent: Sent = { ...before, parcels: [...before.parcels, { shipmentId, lines, deliveredAt: null }] }
  if (isAllSent(order, sent)) return settle({ ...order, progress: sent }, returnWindowMs, now)
  return moved(order, { progress: sent, dueAt: sendBy(sent, now) }, now, {
    type: 'orders.partiallyShipped',
    more: { shipmentId },
  })
}

const sentSoFar = ({ progress }: Order, now: Date): Sent | null => {
  if (progress.status === 'PARTIALLY_SHIPPED') return progress
  if (progress.status !== 'CONFIRMED') return null
  const { confirmedAt: _, ...confirmed } = progress
  return { ...confirmed, status: 'PARTIALLY_SHIPPED', parcels: [], shippedAt: now, returning: [], returned: [] }
}

/** shipping.delivered: the order is delivered with its last parcel. A parcel that was not seen leaving has left now. */
export const parcelDelivered = (order: Order, parcel: SeenParcel, returnWindowMs: number, now: Date): Answer =>
  andThen(parcelShipped(order, parcel, returnWindowMs, now), (left) => {
    const { progress } = left
    if (progress.status !== 'PARTIALLY_SHIPPED' && progress.status !== 'SHIPPED') return unchanged(left)
    const isNews = progress.parcels.some(
      ({ shipmentId, deliveredAt }) => shipmentId === parcel.shipmentId && !deliveredAt,
    )
    if (!isNews) return unchanged(left)
    const parcels = progress.parcels.map((each) =>
      each.shipmentId === parcel.shipmentId ? { ...each, deliveredAt: now } : each,
    )
    return settle({ ...left, progress: { ...progress, parcels } }, returnWindowMs, now)
  })
