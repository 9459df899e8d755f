import { unchanged } from '@shop/kit/decision'
import { after } from '@shop/kit/clock'
import { patience } from './deadlines.ts'
import { andThen, hasLeft, moved } from './order.ts'
import type { Answer, Confirmed, Order, Sent } from './order.ts'
import { countOf } from './units.ts'

/** How many units of a line are still the buyer's to get. */
export const owedOf = (order: Order, { cancelled }: Confirmed | Sent, lineId: string): number =>
  (order.snapshot.lines.find((line) => line.lineId === lineId)?.quantity ?? 0) - countOf(cancelled, lineId)

const isEach = (order: Order, sent: Sent, units: { lineId: string; quantity: number }[]): boolean =>
  order.snapshot.lines.every(({ lineId }) => countOf(units, lineId) >= owedOf(order, sent, lineId))

/** Whether every unit that is owed left. */
export const isAllSent = (order: Order, sent: Sent): boolean =>
  isEach(
    order,
    sent,
    sent.parcels.flatMap(({ lines }) => lines),
  )

/** Whether every unit that was owed came back. */
export const isAllBack = (order: Order, sent: Sent): boolean => isEach(order, sent, sent.returned)

/** How many units of a line arrived; of an order that was delivered these are all. */
export const arrivedOf = (order: Order, sent: Sent, lineId: string): number =>
  'deliveredAt' in sent
    ? owedOf(order, sent, lineId)
    : countOf(
        sent.parcels.filter(({ deliveredAt }) => deliveredAt !== null).flatMap(({ lines }) => lines),
        lineId,
      )

/**
 * The steps that follow from the units alone: the last one left, the last one arrived, the last one came back. A
 * cancellation or a parcel may bring about several of them at once.
 */
export const settle = (order: Order, returnWindowMs: number, now: Date): Answer => {
  const { progress } = order
  if (!hasLeft(progress)) return unchanged(order)
  const next = stepOf(order, progress, returnWindowMs, now)
  return next ? andThen(next, (after) => settle(after, returnWindowMs, now)) : unchanged(order)
}

const stepOf = (order: Order, sent: Sent, returnWindowMs: number, now: Date): Answer | null => {
  switch (sent.status) {
    case 'PARTIALLY_SHIPPED':
      return isAllSent(order, sent) ? allSent(order, sent, now) : null
    case 'SHIPPED':
      return sent.parcels.every(({ deliveredAt }) => deliveredAt) ? allArrived(order, sent, returnWindowMs, now) : null
    case 'DELIVERED':
    case 'COMPLETED':
      return isAllBack(order, sent)
        ? moved(order, { progress: { ...sent, status: 'RETURNED' }, dueAt: null }, now, { type: 'orders.returned' })
        : null
    case 'RETURNED':
    case 'REFUNDED':
      return null
  }
}

const allSent = (order: Order, sent: Sent, now: Date): Answer =>
  moved(order, { progress: { ...sent, status: 'SHIPPED' }, dueAt: after(now, patience.arriveMs) }, now, {
    type: 'orders.shipped',
    more: { shipmentId: sent.parcels.at(-1)?.shipmentId },
  })

const allArrived = (order: Order, sent: Sent, returnWindowMs: number, now: Date): Answer => {
  const lines = order.snapshot.lines.flatMap(({ lineId, variantId, productId }) => {
    const quantity = owedOf(order, sent, lineId)
    return quantity > 0 ? [{ variantId, productId, quantity }] : []
  })
  return moved(
    order,
    { progress: { ...sent, status: 'DELIVERED', deliveredAt: now }, dueAt: after(now, returnWindowMs) },
    now,
    { type: 'orders.delivered', more: { lines } },
  )
}
