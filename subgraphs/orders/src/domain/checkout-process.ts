import { unchanged } from '@shop/kit/decision'
import type { Accepted } from '@shop/kit/decision'
import { after } from '@shop/kit/clock'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { Allocation } from '@shop/schema/shapes'
import { cancelled } from './cancel-order.ts'
import { moved } from './order.ts'
import type { Order, Sent } from './order.ts'

/*
 * The answers of an order to what others report. An event has already happened, so none of these can refuse:
 * what does not fit the state (late, repeated, overtaken) changes nothing.
 */
type Answer = Accepted<Order, OrdersEvent>

const payWithinMs = 20 * 60_000

/** inventory.reserved: all lines are held, the payment may start. */
export const stockReserved = (order: Order, allocations: Allocation[], now: Date): Answer =>
  order.progress.status === 'PENDING'
    ? moved(
        order,
        { progress: { status: 'RESERVED', allocations, waitsForBuyer: false }, dueAt: after(now, payWithinMs) },
        now,
        { type: 'orders.reserved' },
      )
    : unchanged(order)

/** inventory.rejected: it cannot be had. After the confirmation that means the hold lapsed and the units are gone: the money goes back. */
export const stockRejected = (order: Order, now: Date): Answer =>
  ['PENDING', 'RESERVED', 'CONFIRMED'].includes(order.progress.status)
    ? cancelled(order, 'OUT_OF_STOCK', now)
    : unchanged(order)

/** inventory.released (expired): what was held is gone, so the order cannot go on unless it was confirmed before. */
export const reservationExpired = (order: Order, now: Date): Answer => {
  const { status } = order.progress
  return status === 'PENDING' || status === 'RESERVED' ? cancelled(order, 'RESERVATION_EXPIRED', now) : unchanged(order)
}

/** payments.actionRequired: the buyer must confirm; told once. */
export const paymentActionRequired = (order: Order, now: Date): Answer =>
  order.progress.status === 'RESERVED' && !order.progress.waitsForBuyer
    ? moved(order, { progress: { ...order.progress, waitsForBuyer: true }, dueAt: order.dueAt }, now, {
        type: 'orders.paymentActionRequired',
      })
    : unchanged(order)

/** payments.authorized: money and stock are certain. */
export const paymentAuthorized = (order: Order, now: Date): Answer => {
  if (order.progress.status !== 'RESERVED') return unchanged(order)
  const { allocations } = order.progress
  const shippingMethodId = order.snapshot.shipping.methodId
  return moved(
    order,
    { progress: { status: 'CONFIRMED', allocations, confirmedAt: now }, dueAt: null },
    now,
    { type: 'orders.authorized' },
    { type: 'orders.confirmed', more: { allocations, shippingMethodId } },
  )
}

/** payments.declined: `code` says why, in the provider's words. */
export const paymentDeclined = (order: Order, code: string, now: Date): Answer =>
  order.progress.status === 'RESERVED' ? cancelled(order, `PAYMENT_DECLINED: ${code}`, now) : unchanged(order)

type Parcel = { shipmentId: string; shipmentsOfOrder: number }

/** shipping.shipped: one of `shipmentsOfOrder` parcels left. */
export const parcelShipped = (order: Order, { shipmentId, shipmentsOfOrder }: Parcel, now: Date): Answer => {
  const sent = sentSoFar(order, shipmentsOfOrder, now)
  if (!sent || sent.parcels.some((parcel) => parcel.shipmentId === shipmentId)) return unchanged(order)
  const parcels = [...sent.parcels, { shipmentId, delivered: false }]
  const isLast = parcels.length === sent.parcelCount
  return moved(
    order,
    { progress: { ...sent, status: isLast ? 'SHIPPED' : 'PARTIALLY_SHIPPED', parcels }, dueAt: null },
    now,
    {
      type: isLast ? 'orders.shipped' : 'orders.partiallyShipped',
      more: { shipmentId },
    },
  )
}

const sentSoFar = ({ progress }: Order, parcelCount: number, now: Date): Sent | null => {
  if (progress.status === 'PARTIALLY_SHIPPED' || progress.status === 'SHIPPED') return progress
  if (progress.status !== 'CONFIRMED') return null
  return { status: 'PARTIALLY_SHIPPED', allocations: progress.allocations, parcels: [], parcelCount, shippedAt: now }
}

/** shipping.delivered: the order is delivered with its last parcel. A parcel that was not seen leaving has left now. */
export const parcelDelivered = (order: Order, parcel: Parcel, returnWindowMs: number, now: Date): Answer => {
  const left = parcelShipped(order, parcel, now)
  const { progress } = left.state
  if (progress.status !== 'PARTIALLY_SHIPPED' && progress.status !== 'SHIPPED') return unchanged(order)
  const parcels = progress.parcels.map((each) =>
    each.shipmentId === parcel.shipmentId ? { ...each, delivered: true } : each,
  )
  const isLast = parcels.length === progress.parcelCount && parcels.every((each) => each.delivered)
  if (!isLast) return { ...left, state: { ...left.state, progress: { ...progress, parcels } } }
  const lines = order.snapshot.lines.map(({ variantId, productId, quantity }) => ({ variantId, productId, quantity }))
  const delivered = moved(
    left.state,
    {
      progress: { status: 'DELIVERED', deliveredAt: now, shippedAt: progress.shippedAt },
      dueAt: after(now, returnWindowMs),
    },
    now,
    { type: 'orders.delivered', more: { lines } },
  )
  return { ...delivered, events: [...left.events, ...delivered.events] }
}

/** payments.refunded: `refundedMinor` is the sum so far; a sum that is not higher than the known one is old news. */
export const moneyRefunded = (order: Order, refundedMinor: number, now: Date): Answer => {
  if (refundedMinor <= order.refundedMinor) return unchanged(order)
  const { progress, snapshot } = order
  const isAll = refundedMinor >= snapshot.totals.total.minor
  const isClosed = isAll && (progress.status === 'DELIVERED' || progress.status === 'COMPLETED')
  return moved(
    order,
    isClosed
      ? { refundedMinor, progress: { status: 'REFUNDED', shippedAt: progress.shippedAt }, dueAt: null }
      : { refundedMinor, dueAt: order.dueAt },
    now,
    { type: 'orders.refunded', more: { refundedMinor, currency: snapshot.currency } },
  )
}

/** The clock: no order waits for ever in silence. */
export const overdue = (order: Order, now: Date): Answer => {
  if (!order.dueAt || order.dueAt > now) return unchanged(order)
  switch (order.progress.status) {
    case 'PENDING':
    case 'RESERVED':
      return cancelled(order, 'TIMED_OUT', now)
    case 'DELIVERED':
      return moved(
        order,
        { progress: { status: 'COMPLETED', completedAt: now, shippedAt: order.progress.shippedAt }, dueAt: null },
        now,
        { type: 'orders.completed' },
      )
    case 'CONFIRMED':
    case 'PARTIALLY_SHIPPED':
    case 'SHIPPED':
    case 'COMPLETED':
    case 'REFUNDED':
    case 'CANCELLED':
      return unchanged(order)
  }
}
