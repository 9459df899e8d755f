import { and, asc, desc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { progress } from '../domain/order.ts'
import type { Glimpse, Order, Progress } from '../domain/order.ts'
import type { OrderUpdate } from '../domain/updates.ts'
import { orderFrom } from './orders.ts'
import { orderUpdates, orders } from './tables.ts'

export type OrderKey = { placedAt: string; id: string }
export type OrderListFilter = { buyerIds: string[] | null; statuses: Progress['status'][] | null }

/** The place of an order in lists: newest first, ties by id. */
export const orderKeyOf = (order: Order): OrderKey => ({ placedAt: order.placedAt.toISOString(), id: order.id })

export const parseOrderKey = (key: unknown): OrderKey | null =>
  typeof key === 'object' && key !== null && 'placedAt' in key && 'id' in key
    ? { placedAt: String(key.placedAt), id: String(key.id) }
    : null

export type OrderReads = ReturnType<typeof orderReads>

/** Reads for lists and history; who may see what is decided by the caller. */
export const orderReads = (db: Db) => ({
  byIds: async (ids: readonly string[]): Promise<Order[]> =>
    (
      await db
        .select()
        .from(orders)
        .where(inArray(orders.id, [...ids]))
    ).map(orderFrom),

  glimpsesOf: async (ids: readonly string[]): Promise<Glimpse[]> =>
    (
      await db
        .select(glimpse)
        .from(orders)
        .where(inArray(orders.id, [...ids]))
    ).map((row) => ({ ...row, progress: progress.parse(row.progress) })),

  list: async (
    { buyerIds, statuses }: OrderListFilter,
    { limit, after }: { limit: number; after: OrderKey | null },
  ): Promise<Order[]> => {
    const rows = await db
      .select()
      .from(orders)
      .where(
        and(
          buyerIds ? inArray(orders.buyerId, buyerIds) : undefined,
          statuses ? inArray(orders.status, statuses) : undefined,
          after ? olderThan(after) : undefined,
        ),
      )
      .orderBy(desc(orders.placedAt), desc(orders.id))
      .limit(limit)
    return rows.map(orderFrom)
  },

  updatesAfter: (orderId: string, after: number): Promise<OrderUpdate[]> =>
    db
      .select()
      .from(orderUpdates)
      .where(and(eq(orderUpdates.orderId, orderId), gt(orderUpdates.version, after)))
      .orderBy(asc(orderUpdates.version)),

  updatesOfMany: (orderIds: readonly string[]): Promise<OrderUpdate[]> =>
    db
      .select()
      .from(orderUpdates)
      .where(inArray(orderUpdates.orderId, [...orderIds]))
      .orderBy(asc(orderUpdates.orderId), asc(orderUpdates.version)),

  latestUpdates: async (orderIds: readonly string[]): Promise<OrderUpdate[]> =>
    db
      .selectDistinctOn([orderUpdates.orderId])
      .from(orderUpdates)
      .where(inArray(orderUpdates.orderId, [...orderIds]))
      .orderBy(orderUpdates.orderId, desc(orderUpdates.version)),
})

const glimpse = {
  ...{ id: orders.id, number: orders.number, buyerId: orders.buyerId, version: orders.version },
  ...{ progress: orders.progress, refundedMinor: orders.refundedMinor },
  ...{ placedAt: orders.placedAt, updatedAt: orders.updatedAt, dueAt: orders.dueAt },
}

const olderThan = ({ placedAt, id }: OrderKey) => {
  const at = new Date(placedAt)
  return or(lt(orders.placedAt, at), and(eq(orders.placedAt, at), lt(orders.id, id))) ?? sql`false`
}
