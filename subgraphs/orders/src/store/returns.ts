import { and, asc, desc, eq, inArray, lt, lte, or, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Decision, Rejected } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Viewer } from '@shop/kit/viewer'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { Order } from '../domain/order.ts'
import { returnLine, returnProgress } from '../domain/return.ts'
import type { Return, ReturnDecision, Returning, ReturnProgress } from '../domain/return.ts'
import { orderNotFound } from './orders.ts'
import type { OrderNotFound, OrderStore } from './orders.ts'
import { returns } from './tables.ts'

export type ReturnNotFound = { code: 'ReturnNotFound'; message: string; path: string[] }
type Decided<Refusal> = Decision<Returning, OrdersEvent, Refusal | ReturnNotFound>
export type ReturnStore = ReturnType<typeof returnStore>

const notFound: ReturnNotFound = { code: 'ReturnNotFound', message: 'There is no such return.', path: ['returnId'] }

const returnFrom = ({ status: _, ...row }: typeof returns.$inferSelect): Return => ({
  ...row,
  lines: returnLine.array().parse(row.lines),
  progress: returnProgress.parse(row.progress),
})

/** How returns change, inside the caller's transaction: the order is locked first, so its units are counted by one at a time. */
export const returnStore = (orders: OrderStore) => {
  const save = async (tx: Db, ret: Return): Promise<void> => {
    const { progress, updatedAt, dueAt } = ret
    await tx.update(returns).set({ status: progress.status, progress, updatedAt, dueAt }).where(eq(returns.id, ret.id))
  }

  return {
    /** For the buyer: somebody else's order looks exactly like no order. */
    request: async <Refusal>(
      tx: Db,
      viewer: Viewer,
      orderId: string,
      decide: (order: Order) => ReturnDecision<Refusal>,
    ): Promise<Rejected<Refusal | OrderNotFound> | { kind: 'accepted' }> => {
      const order = await orders.lockAs(tx, viewer, orderId)
      if (!order) return reject(orderNotFound)
      const decision = decide(order) as Decided<Refusal>
      if (decision.kind === 'rejected') return decision as Rejected<Refusal>
      const { ret, order: next } = decision.state
      await orders.save(tx, order, { ...decision, state: next })
      await tx.insert(returns).values({ ...ret, status: ret.progress.status })
      return { kind: 'accepted' }
    },
    change: async <Refusal = never>(
      tx: Db,
      id: string,
      decide: (returning: Returning) => ReturnDecision<Refusal>,
    ): Promise<Decided<Refusal>> => {
      const [found] = await tx.select({ orderId: returns.orderId }).from(returns).where(eq(returns.id, id))
      const order = found && (await orders.lock(tx, found.orderId))
      const [row] = order ? await tx.select().from(returns).where(eq(returns.id, id)) : []
      if (!order || !row) return reject(notFound) as Decided<Refusal>
      const ret = returnFrom(row)
      const decision = decide({ order, ret }) as Decided<Refusal>
      if (decision.kind === 'accepted' && decision.state.ret !== ret) {
        await orders.save(tx, order, { ...decision, state: decision.state.order })
        await save(tx, decision.state.ret)
      }
      return decision
    },
    /** For an event that names a return of an order that is locked already. */
    note: async (tx: Db, id: string, next: (ret: Return) => Return): Promise<void> => {
      const [row] = await tx.select().from(returns).where(eq(returns.id, id))
      if (!row) throw new Error(`there is no return ${id}`)
      await save(tx, next(returnFrom(row)))
    },
  }
}

export type ReturnKey = { requestedAt: string; id: string }

/** The place of a return in lists: newest first, ties by id. */
export const returnKeyOf = (ret: Return): ReturnKey => ({ requestedAt: ret.requestedAt.toISOString(), id: ret.id })

export const parseReturnKey = (key: unknown): ReturnKey | null =>
  typeof key === 'object' && key !== null && 'requestedAt' in key && 'id' in key
    ? { requestedAt: String(key.requestedAt), id: String(key.id) }
    : null

/** Reads for lists; who may see what is decided by the caller. */
export const returnReads = (db: Db) => ({
  byIds: async (ids: readonly string[]): Promise<Return[]> =>
    (
      await db
        .select()
        .from(returns)
        .where(inArray(returns.id, [...ids]))
    ).map(returnFrom),

  ofOrders: async (orderIds: readonly string[]): Promise<Return[]> =>
    (
      await db
        .select()
        .from(returns)
        .where(inArray(returns.orderId, [...orderIds]))
        .orderBy(asc(returns.requestedAt), asc(returns.id))
    ).map(returnFrom),

  list: async (
    statuses: ReturnProgress['status'][] | null,
    { limit, after }: { limit: number; after: ReturnKey | null },
  ): Promise<Return[]> => {
    const rows = await db
      .select()
      .from(returns)
      .where(and(statuses ? inArray(returns.status, statuses) : undefined, after ? olderThan(after) : undefined))
      .orderBy(desc(returns.requestedAt), desc(returns.id))
      .limit(limit)
    return rows.map(returnFrom)
  },

  /** Approved ones whose time is up. */
  lapsing: async (now: Date, limit: number): Promise<string[]> => {
    const rows = await db
      .select({ id: returns.id })
      .from(returns)
      .where(and(eq(returns.status, 'APPROVED'), lte(returns.dueAt, now)))
      .orderBy(asc(returns.dueAt))
      .limit(limit)
    return rows.map(({ id }) => id)
  },
})

const olderThan = ({ requestedAt, id }: ReturnKey) => {
  const at = new Date(requestedAt)
  return or(lt(returns.requestedAt, at), and(eq(returns.requestedAt, at), lt(returns.id, id))) ?? sql`false`
}
