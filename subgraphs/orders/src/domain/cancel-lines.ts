import { reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { LineQuantity } from '@shop/schema/shapes'
import { cancelled } from './cancel-order.ts'
import { sendBy } from './deadlines.ts'
import { settle } from './fulfilment.ts'
import { andThen, hasLeft, moved } from './order.ts'
import type { Answer, Confirmed, Order, Sent } from './order.ts'
import { paidForUnits } from './paid.ts'
import { addUnits, countOf, takeUnits, totalOf } from './units.ts'
import type { Units } from './units.ts'

export type LinesRefusal = {
  code: 'OrderLinesNotCancellable'
  message: string
  path: readonly string[]
  orderLineId: string
  cancellableQuantity: number
}

/** How many units of a line may still be cancelled alone: those that a supplier is to bring. */
export const cancellableOf = ({ progress }: Order, lineId: string): number =>
  progress.status === 'CONFIRMED' || hasLeft(progress) ? countOf(progress.backordered, lineId) : 0

/** Cancels units that no parcel was made for. The last unit of an order of which nothing leaves takes the order with it. */
export const cancelLines = (
  order: Order,
  wanted: Units,
  reason: string,
  returnWindowMs: number,
  now: Date,
): Decision<Order, OrdersEvent, LinesRefusal> => {
  const { progress } = order
  const short = wanted.find(({ lineId }) => countOf(wanted, lineId) > cancellableOf(order, lineId))
  if (short) return reject(notCancellable(short.lineId, cancellableOf(order, short.lineId)))
  if (progress.status !== 'CONFIRMED' && !hasLeft(progress)) return reject(notCancellable(wanted[0]?.lineId ?? '', 0))
  const lines = order.snapshot.lines.flatMap(({ lineId, variantId }) => {
    const quantity = countOf(wanted, lineId)
    return quantity > 0 ? [{ lineId, variantId, quantity }] : []
  })
  return withoutUnits(order, progress, lines, reason, returnWindowMs, now)
}

/** The order without waiting units: their money is not owed any more. Until a parcel left none of it was taken. */
export const withoutUnits = (
  order: Order,
  before: Confirmed | Sent,
  lines: readonly LineQuantity[],
  reason: string,
  returnWindowMs: number,
  now: Date,
): Answer => {
  const amountMinor = lines.reduce((sum, unit) => sum + paidFor(order, before, unit), 0)
  const next = {
    ...before,
    backordered: takeUnits(before.backordered, lines),
    cancelled: addUnits(before.cancelled, lines),
    waivedMinor: before.waivedMinor + (hasLeft(before) ? 0 : amountMinor),
  }
  const isNothingLeft = next.allocations.length === 0 && totalOf(next.backordered) === 0
  if (isNothingLeft && !hasLeft(before)) return cancelled(order, reason, now)
  const told = { lines, amountMinor, currency: order.snapshot.currency, reason }
  return andThen(
    moved(order, { progress: next, dueAt: sendBy(next, now, order.dueAt) }, now, {
      type: 'orders.linesCancelled',
      more: told,
    }),
    (after) => settle(after, returnWindowMs, now),
  )
}

/** Units are paid for one after the other: those that were cancelled or came back before are not counted again. */
const paidFor = (order: Order, before: Confirmed | Sent, { lineId, quantity }: LineQuantity): number => {
  const line = order.snapshot.lines.find((each) => each.lineId === lineId)
  const from = countOf(before.cancelled, lineId) + (hasLeft(before) ? countOf(before.returned, lineId) : 0)
  return line ? paidForUnits(line, from, quantity) : 0
}

const notCancellable = (orderLineId: string, cancellableQuantity: number): LinesRefusal => ({
  code: 'OrderLinesNotCancellable',
  message:
    cancellableQuantity === 0
      ? 'No unit of this line waits for a supplier: cancel the whole order while it is here, or ask for a return.'
      : `Only ${cancellableQuantity} units of this line still wait for a supplier.`,
  path: ['lines'],
  orderLineId,
  cancellableQuantity,
})
