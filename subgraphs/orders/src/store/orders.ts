import { and, eq, lte, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Accepted, Decision } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { isStaff, owns } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { progress, snapshot } from '../domain/order.ts'
import type { Order } from '../domain/order.ts'
import { updatesOf } from '../domain/updates.ts'
import { orderUpdates, orders } from './tables.ts'

export type OrderNotFound = { code: 'OrderNotFound'; message: string; path: string[] }
type Decide<Refusal> = (order: Order) => Decision<Order, OrdersEvent, Refusal>
export type OrderStore = ReturnType<typeof orderStore>

const notFound: OrderNotFound = {
  code: 'OrderNotFound',
  message: 'There is no such order of yours.',
  path: ['orderId'],
}

export const orderFrom = ({ status: _, quoteId: __, ...row }: typeof orders.$inferSelect): Order => ({
  ...row,
  snapshot: snapshot.parse(row.snapshot),
  progress: progress.parse(row.progress),
})

const rowFrom = (order: Order) => ({ ...order, status: order.progress.status, quoteId: order.snapshot.quoteId })

/** The one way in which orders are made and changed: lock, decide, save and tell in one transaction. */
export const orderStore = (db: Db, outbox: Outbox) => {
  const tell = async (tx: Db, order: Order, events: readonly OrdersEvent[]) => {
    if (events.length > 0) await tx.insert(orderUpdates).values(updatesOf(order, events))
    await outbox(tx, events)
  }

  const changeIf = <Refusal>(id: string, isAllowed: (order: Order) => boolean, decide: Decide<Refusal>) =>
    transaction(db, async (tx): Promise<Decision<Order, OrdersEvent, Refusal | OrderNotFound>> => {
      const [row] = await tx.select().from(orders).where(eq(orders.id, id)).for('update')
      const order = row && orderFrom(row)
      if (!order || !isAllowed(order)) return reject(notFound) as Decision<Order, OrdersEvent, Refusal | OrderNotFound>
      const decision = decide(order)
      if (decision.kind === 'accepted' && decision.state !== order) {
        await tx.update(orders).set(changedColumns(decision.state)).where(eq(orders.id, id))
        await tell(tx, decision.state, decision.events)
      }
      return decision
    })

  return {
    /** Inside the caller's transaction, beside the idempotency key. */
    add: async (tx: Db, { state, events }: Accepted<Order, OrdersEvent>) => {
      await tx.insert(orders).values(rowFrom(state))
      await tell(tx, state, events)
    },
    /** For people: somebody else's order looks exactly like no order. */
    changeAs: <Refusal>(viewer: Viewer, id: string, decide: Decide<Refusal>) =>
      changeIf(id, (order) => mayRead(viewer, order), decide),
    /** For events and the clock: a missing order is a fault, so the message is retried and then dead-lettered. */
    change: async (id: string, decide: (order: Order) => Accepted<Order, OrdersEvent>) => {
      const decision = await changeIf<never>(id, () => true, decide)
      if (decision.kind === 'rejected') throw new Error(`there is no order ${id}`)
    },
    /** Ids of orders whose time is up by the database's clock. */
    due: async (limit: number) => {
      const rows = await db
        .select({ id: orders.id })
        .from(orders)
        .where(and(lte(orders.dueAt, sql`clock_timestamp()`)))
        .orderBy(orders.dueAt)
        .limit(limit)
      return rows.map((row) => row.id)
    },
  }
}

const changedColumns = ({ version, progress, refundedMinor, updatedAt, dueAt }: Order) => ({
  status: progress.status,
  version,
  progress,
  refundedMinor,
  updatedAt,
  dueAt,
})

export const mayRead = (viewer: Viewer, order: { buyerId: string }): boolean =>
  isStaff(viewer) || owns(viewer, order.buyerId)
