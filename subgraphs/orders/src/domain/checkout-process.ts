import { unchanged } from '@shop/kit/decision'
import { after } from '@shop/kit/clock'
import type { Allocation, BackorderedLine } from '@shop/schema/shapes'
import { cancelled } from './cancel-order.ts'
import { later, patience, sendBy } from './deadlines.ts'
import { moved } from './order.ts'
import type { Answer, Order, Sent } from './order.ts'

/*
 * The answers of an order to what others report until it is certain. An event has already happened, so none of these
 * can refuse: what does not fit the state (late, repeated, overtaken) changes nothing.
 */

type Stock = { allocations: Allocation[]; backordered: BackorderedLine[] }

/** inventory.reserved: all lines are held, or will come from a supplier: the payment may start. */
export const stockReserved = (order: Order, { allocations, backordered }: Stock, now: Date): Answer =>
  order.progress.status === 'PENDING'
    ? moved(
        order,
        {
          progress: { status: 'RESERVED', allocations, backordered, waitsForBuyer: false, pending: null },
          dueAt: after(now, patience.payMs),
        },
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
    ? moved(
        order,
        { progress: { ...order.progress, waitsForBuyer: true }, dueAt: later(order.dueAt, after(now, patience.payMs)) },
        now,
        { type: 'orders.paymentActionRequired' },
      )
    : unchanged(order)

/** payments.pending: the outcome takes until then, so the order waits that long, and a little more, for payments to give it up. */
export const paymentPending = (order: Order, reason: 'REVIEW' | 'PROCESSING', until: Date, now: Date): Answer => {
  const { progress } = order
  if (progress.status !== 'RESERVED') return unchanged(order)
  const isKnown = progress.pending?.reason === reason && progress.pending.until >= until
  if (isKnown) return unchanged(order)
  return moved(
    order,
    {
      progress: { ...progress, pending: { reason, until } },
      dueAt: later(order.dueAt, after(until, patience.slowPaymentMs)),
    },
    now,
    { type: 'orders.paymentPending', more: { reason, until: until.toISOString() } },
  )
}

/** payments.authorized: money and stock are certain. */
export const paymentAuthorized = (order: Order, now: Date): Answer => {
  if (order.progress.status !== 'RESERVED') return unchanged(order)
  const { allocations, backordered } = order.progress
  const shippingMethodId = order.snapshot.shipping.methodId
  return moved(
    order,
    {
      progress: { status: 'CONFIRMED', allocations, backordered, cancelled: [], waivedMinor: 0, confirmedAt: now },
      dueAt: sendBy(order.progress, now),
    },
    now,
    { type: 'orders.authorized' },
    { type: 'orders.confirmed', more: { allocations, backordered, shippingMethodId } },
  )
}

/** payments.declined: `code` says why, in the provider's words. */
export const paymentDeclined = (order: Order, code: string, now: Date): Answer =>
  order.progress.status === 'RESERVED' ? cancelled(order, `PAYMENT_DECLINED: ${code}`, now) : unchanged(order)

/** payments.refunded: `refundedMinor` is the sum so far; a sum that is not higher than the known one is old news. */
export const moneyRefunded = (order: Order, refundedMinor: number, now: Date): Answer => {
  if (refundedMinor <= order.refundedMinor) return unchanged(order)
  const { progress, snapshot } = order
  const isAll = ({ waivedMinor }: Sent) => refundedMinor >= snapshot.totals.total.minor - waivedMinor
  const told = { type: 'orders.refunded', more: { refundedMinor, currency: snapshot.currency } } as const
  switch (progress.status) {
    case 'DELIVERED':
    case 'COMPLETED':
    case 'RETURNED':
      return isAll(progress)
        ? moved(order, { refundedMinor, progress: { ...progress, status: 'REFUNDED' }, dueAt: null }, now, told)
        : moved(order, { refundedMinor, dueAt: order.dueAt }, now, told)
    case 'SHIPPED':
      // A lost parcel: who got all the money back waits for nothing any more.
      return moved(order, { refundedMinor, dueAt: isAll(progress) ? null : order.dueAt }, now, told)
    case 'PENDING':
    case 'RESERVED':
    case 'CONFIRMED':
    case 'PARTIALLY_SHIPPED':
    case 'REFUNDED':
    case 'CANCELLED':
      return moved(order, { refundedMinor, dueAt: order.dueAt }, now, told)
  }
}

/** The states that the clock itself ends; in all others an order past its time shows as stuck. */
export const endedByClock = ['PENDING', 'RESERVED', 'DELIVERED'] as const

/** The clock: no order waits for ever in silence. One with a return under way stays open until that is settled. */
export const overdue = (order: Order, now: Date): Answer => {
  const { progress, dueAt } = order
  if (!dueAt || dueAt > now) return unchanged(order)
  switch (progress.status) {
    case 'PENDING':
    case 'RESERVED':
      return cancelled(order, 'TIMED_OUT', now)
    case 'DELIVERED':
      return progress.returning.length > 0
        ? { kind: 'accepted', state: { ...order, dueAt: after(now, patience.refundMs) }, events: [] }
        : moved(order, { progress: { ...progress, status: 'COMPLETED', completedAt: now }, dueAt: null }, now, {
            type: 'orders.completed',
          })
    case 'CONFIRMED':
    case 'PARTIALLY_SHIPPED':
    case 'SHIPPED':
    case 'COMPLETED':
    case 'RETURNED':
    case 'REFUNDED':
    case 'CANCELLED':
      return unchanged(order)
  }
}
