import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { NewId } from '@shop/kit/id'
import type { LineQuantity } from '@shop/schema/shapes'
import { dropLines, leaveQueues, lockArrivals } from '../backorders/leave-queue.ts'
import { cancel } from '../domain/reservation.ts'
import type { OrderReturn } from '../domain/take-back.ts'
import { carryOut } from './changes.ts'
import { confirmOrders } from './order-confirmed.ts'
import { takeBack } from './order-returned.ts'
import { placeOrders } from './order-placed.ts'
import { rememberClosed } from './order-work.ts'
import type { ConfirmedOrder, Order, OrderWork, PlacedOrder } from './order-work.ts'
import { lockHolders, ofOrders } from './reservation-reads.ts'
import { extending } from './reservation-rows.ts'
import { sendOn } from './send-on.ts'

export type OrderStock = {
  placed: (orders: readonly PlacedOrder[]) => Promise<void>
  confirmed: (orders: readonly ConfirmedOrder[]) => Promise<void>
  /** The money is not decided before `until`: its units are kept for at least as long. */
  paymentPending: (orderId: string, until: Date) => Promise<void>
  cancelled: (order: Order) => Promise<void>
  returned: (returned: OrderReturn) => Promise<void>
  linesCancelled: (orderId: string, lines: readonly LineQuantity[]) => Promise<void>
}

type Tools = { db: Db; newId: NewId; outbox: Outbox; holdMs: number }

/** What orders hold and take. `db` is the transaction of an event, so that the effect exists once. */
export const orderStock = ({ db, ...tools }: Tools): OrderStock => {
  const work: OrderWork = { ...tools, tx: db }
  return {
    placed: (orders) => placeOrders(work, orders),
    confirmed: (orders) => confirmOrders(work, orders),
    paymentPending: (orderId, until) => keepLonger(work, orderId, until),
    cancelled: (order) => cancelOrder(work, order),
    returned: (returned) => takeBack(work, returned),
    linesCancelled: (orderId, lines) => cancelLines(work, orderId, lines),
  }
}

/** An order that is cancelled before it was heard of is remembered, so that it never holds anything. */
const cancelOrder = async (work: OrderWork, order: Order): Promise<void> => {
  await lockHolders(work.tx, [order.orderId])
  await lockArrivals(work.tx, order.orderId)
  const [found] = await ofOrders(work.tx, [order.orderId])
  if (!found) return rememberClosed(work, order)
  await carryOut(work, [{ before: found, decision: cancel(found) }], 'order cancelled')
  await leaveQueues(work, order.orderId)
}

/** As long as any order that waits, from when the money should be decided; never shorter than it has. */
const keepLonger = async (work: OrderWork, orderId: string, until: Date): Promise<void> => {
  const [, [found]] = await Promise.all([lockHolders(work.tx, [orderId]), ofOrders(work.tx, [orderId])])
  const keptUntil = after(until, work.holdMs)
  if (found?.status === 'HELD' && found.expiresAt < keptUntil)
    sendOn(work.tx, extending([{ id: found.id, expiresAt: keptUntil }]))
}

/** An order waits only once it is certain: before that, there is nothing to drop. */
const cancelLines = async (work: OrderWork, orderId: string, lines: readonly LineQuantity[]): Promise<void> => {
  const [, [found]] = await Promise.all([lockHolders(work.tx, [orderId]), ofOrders(work.tx, [orderId])])
  if (found?.status === 'COMMITTED') await dropLines(work, found, orderId, lines)
}
