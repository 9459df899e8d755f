import { and, eq, inArray, lte } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { isStaff, owns } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { apart } from '@shop/schema/shapes'
import { endedByClock } from '../domain/checkout-process.ts'
import { progress, snapshot } from '../domain/order.ts'
import type { Answer, Order } from '../domain/order.ts'
import { updatesOf } from '../domain/updates.ts'
import { orderUpdates, orders } from './tables.ts'

export type OrderNotFound = { code: 'OrderNotFound'; message: string; path: string[] }
export type Decided<Refusal> = Decision<Order, OrdersEvent, Refusal | OrderNotFound>
export type OrderStore = ReturnType<typeof orderStore>

export const orderNotFound: OrderNotFound = {
  code: 'OrderNotFound',
  message: 'There is no such order of yours.',
  path: ['orderId'],
}

export const orderFrom = ({ status: _, quoteId: __, people, ...row }: typeof orders.$inferSelect): Order => ({
  ...row,
  snapshot: snapshot.parse({ ...row.snapshot, ...people }),
  progress: progress.parse(row.progress),
})

const rowFrom = (order: Order) => ({
  ...order,
  ...apart(order.snapshot),
  status: order.progress.status,
  quoteId: order.snapshot.quoteId,
})

/** The one way in which orders are made and changed, inside the caller's transaction: lock, decide, save and tell. */
export const orderStore = (outbox: Outbox) => {
  const lock = async (tx: Db, id: string): Promise<Order | null> => {
    const [row] = await tx.select().from(orders).where(eq(orders.id, id)).for('update')
    return row ? orderFrom(row) : null
  }

  const lockAs = async (tx: Db, viewer: Viewer, id: string): Promise<Order | null> => {
    const order = await lock(tx, id)
    return order && mayRead(viewer, order) ? order : null
  }

  const save = async (tx: Db, before: Order, { state, events }: Answer): Promise<void> => {
    if (state === before) return
    const { version, progress, refundedMinor, updatedAt, dueAt } = state
    const changed = { status: progress.status, version, progress, refundedMinor, updatedAt, dueAt }
    await together(
      tx.update(orders).set(changed).where(eq(orders.id, state.id)),
      ...tell(tx, before.progress.status, { state, events }),
    )
  }

  const tell = (tx: Db, statusBefore: string, { state, events }: Pick<Answer, 'state' | 'events'>) =>
    events.length === 0
      ? []
      : [tx.insert(orderUpdates).values(updatesOf(statusBefore, state, events)), outbox(tx, events)]

  return {
    lock,
    lockAs,
    save,
    add: async (tx: Db, placed: Answer): Promise<void> => {
      await together(tx.insert(orders).values(rowFrom(placed.state)), ...tell(tx, placed.state.progress.status, placed))
    },
    /** For people: somebody else's order looks exactly like no order. */
    changeAs: async <Refusal>(
      tx: Db,
      viewer: Viewer,
      id: string,
      decide: (order: Order) => Decision<Order, OrdersEvent, Refusal>,
    ): Promise<Decided<Refusal>> => {
      const order = await lockAs(tx, viewer, id)
      if (!order) return reject(orderNotFound) as Decided<Refusal>
      const decision = decide(order) as Decided<Refusal>
      if (decision.kind === 'accepted') await save(tx, order, decision)
      return decision
    },
    /** For events: a missing order is a fault, so the message is retried and then dead-lettered. */
    change: async (tx: Db, id: string, decide: (order: Order) => Answer): Promise<void> => {
      const order = await lock(tx, id)
      if (!order) throw new Error(`there is no order ${id}`)
      await save(tx, order, decide(order))
    },
    /** For the clock: takes orders whose time is up and that nobody else has in hand. Returns how many there were. */
    changeDue: async (tx: Db, now: Date, limit: number, decide: (order: Order) => Answer): Promise<number> => {
      const due = await tx
        .select()
        .from(orders)
        .where(and(inArray(orders.status, [...endedByClock]), lte(orders.dueAt, now)))
        .orderBy(orders.dueAt)
        .limit(limit)
        .for('update', { skipLocked: true })
      for (const row of due) {
        const order = orderFrom(row)
        await save(tx, order, decide(order))
      }
      return due.length
    },
  }
}

/** Statements that need no answer of each other travel together; they are done in this order. */
const together = async (...statements: PromiseLike<unknown>[]): Promise<void> => void (await Promise.all(statements))

export const mayRead = (viewer: Viewer, order: { buyerId: string }): boolean =>
  isStaff(viewer) || owns(viewer, order.buyerId)
