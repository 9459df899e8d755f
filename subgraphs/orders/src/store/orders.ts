import { and, inArray, lte, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { Origin } from '@shop/kit/telemetry/scope'
import { isStaff, owns } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { endedByClock } from '../domain/checkout-process.ts'
import { progress, snapshot } from '../domain/order.ts'
import type { Answer, Order } from '../domain/order.ts'
import { updatesOf } from '../domain/updates.ts'
import { orders } from './tables.ts'
import { writePlaced, writeStates } from './writes.ts'

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

/** One decision about an order; what it tells belongs to the request of `origin`, where this transaction has none of its own. */
type Step = { before: Order; answer: Answer; origin?: Origin | null }

/** What happened to an order, and what it answers. */
export type Change = { id: string; decide: (order: Order) => Answer; origin?: Origin | null }

/** The one way in which orders are made and changed, inside the caller's transaction: lock, decide, save and tell. */
export const orderStore = (outbox: Outbox) => {
  const lock = async (tx: Db, id: string): Promise<Order | null> => (await lockAll(tx, [id])).get(id) ?? null

  const lockAs = async (tx: Db, viewer: Viewer, id: string): Promise<Order | null> => {
    const order = await lock(tx, id)
    return order && mayRead(viewer, order) ? order : null
  }

  const saveAll = async (tx: Db, steps: readonly Step[]): Promise<void> => {
    const taken = steps.filter(({ before, answer }) => answer.state !== before)
    if (taken.length === 0) return
    const history = taken.flatMap(({ before, answer }) =>
      updatesOf(before.progress.status, answer.state, answer.events),
    )
    writeStates(tx, latestOf(taken), history)
    for (const { answer, origin } of taken) await outbox(tx, answer.events, origin)
  }

  const save = (tx: Db, before: Order, answer: Answer): Promise<void> => saveAll(tx, [{ before, answer }])

  const changeAll = async (tx: Db, changes: readonly Change[]): Promise<void> => {
    if (changes.length === 0) return
    const known = await lockAll(
      tx,
      changes.map(({ id }) => id),
    )
    const steps = changes.map(({ id, decide, origin }) => {
      const before = known.get(id)
      if (!before) throw new Error(`there is no order ${id}`)
      const answer = decide(before)
      known.set(id, answer.state)
      return { before, answer, origin }
    })
    await saveAll(tx, steps)
  }

  return {
    lock,
    lockAs,
    save,
    add: async (tx: Db, { state, events }: Answer): Promise<void> => {
      writePlaced(tx, state, updatesOf(state.progress.status, state, events))
      await outbox(tx, events)
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
    /** For events, in their order: a missing order is a fault, so the message is retried and then dead-lettered. */
    changeAll,
    /** For the clock: takes orders whose time is up and that nobody else has in hand. Returns how many there were. */
    changeDue: async (tx: Db, now: Date, limit: number, decide: (order: Order) => Answer): Promise<number> => {
      const due = await tx
        .select()
        .from(orders)
        .where(and(inArray(orders.status, [...endedByClock]), lte(orders.dueAt, now)))
        .orderBy(orders.dueAt)
        .limit(limit)
        .for('update', { skipLocked: true })
      const overdue = due.map(orderFrom)
      await saveAll(
        tx,
        overdue.map((before) => ({ before, answer: decide(before) })),
      )
      return due.length
    },
  }
}

/** Locked in the order of their ids, so that two handfuls cannot block each other. */
const lockAll = async (tx: Db, ids: readonly string[]): Promise<Map<string, Order>> => {
  const rows = await tx
    .select()
    .from(orders)
    .where(sql`${orders.id} = any(${sql.param(ids)}::text[])`)
    .orderBy(orders.id)
    .for('update')
  return new Map(rows.map((row) => [row.id, orderFrom(row)]))
}

const latestOf = (steps: readonly Step[]): Order[] => [
  ...new Map(steps.map(({ answer: { state } }) => [state.id, state])).values(),
]

export const mayRead = (viewer: Viewer, order: { buyerId: string }): boolean =>
  isStaff(viewer) || owns(viewer, order.buyerId)
