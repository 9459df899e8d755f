import { and, desc, eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import { countOrders } from './counting.ts'
import { orders, purchases } from './tables.ts'

type Tools = { db: Db; halfLifeMs: number }
type PlacedOrder = { id: string; buyerId: string; productIds: readonly string[] }
type ConfirmedOrder = { id: string; buyerId: string; at: Date }

/** What was bought, by whom and with what. `db` is the transaction of the events, so that each order counts once. */
export const purchaseStore = ({ db: tx, halfLifeMs }: Tools) => ({
  /** What was confirmed before it was known is counted now. */
  placed: async (placed: readonly PlacedOrder[]): Promise<void> => {
    const waiting = await tx.execute(writePlaced(placed))
    const ids = z.array(z.object({ id: z.string() })).parse(waiting)
    if (ids.length > 0)
      await tx.execute(
        countOrders(
          ids.map(({ id }) => id),
          halfLifeMs,
        ),
      )
  },

  /** The orders' rows are locked first, so what is known of them by then is seen; both statements travel together. */
  confirmed: async (confirmed: readonly ConfirmedOrder[]): Promise<void> => {
    const ids = confirmed.map(({ id }) => id)
    await Promise.all([tx.execute(writeConfirmed(confirmed)), tx.execute(countOrders(ids, halfLifeMs))])
  },
})

export type PurchaseStore = ReturnType<typeof purchaseStore>

/** The latest products that somebody bought. */
export const boughtBy = async (db: Db, buyerId: string, limit: number): Promise<string[]> => {
  const rows = await db
    .select({ productId: purchases.productId })
    .from(purchases)
    .innerJoin(orders, eq(orders.id, purchases.orderId))
    .where(and(eq(orders.buyerId, buyerId), eq(orders.isCounted, true)))
    .groupBy(purchases.productId)
    .orderBy(desc(sql`max(${orders.confirmedAt})`), purchases.productId)
    .limit(limit)
  return rows.map((row) => row.productId)
}

/** Answers with those that are confirmed and not counted yet. */
const writePlaced = (placed: readonly PlacedOrder[]): SQL => sql`
  with placed as (
    select distinct on (id) id, "buyerId", "productIds"
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as event (id text, "buyerId" text, "productIds" jsonb)
    order by id
  ), known as (
    insert into orders (id, buyer_id) select id, "buyerId" from placed order by id
    on conflict (id) do update set buyer_id = excluded.buyer_id
    returning id, confirmed_at, is_counted
  ), kept as (
    insert into purchases (order_id, product_id)
    select distinct id, product_id from placed, jsonb_array_elements_text("productIds") as line (product_id) order by 1, 2
    on conflict do nothing
  )
  select id from known where confirmed_at is not null and not is_counted`

const writeConfirmed = (confirmed: readonly ConfirmedOrder[]): SQL => sql`
  insert into orders (id, buyer_id, confirmed_at)
  select distinct on (id) id, "buyerId", at
  from jsonb_to_recordset(${JSON.stringify(confirmed)}::jsonb) as event (id text, "buyerId" text, at timestamptz)
  order by id, at
  on conflict (id) do update set confirmed_at = coalesce(orders.confirmed_at, excluded.confirmed_at)`
