import { and, desc, eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import type { Persons } from '../person.ts'
import { countOrders, uncountOrders } from './counting.ts'
import { erasedOf, nobodyOf } from './erasure.ts'
import { orders, purchases } from './tables.ts'

type Tools = { db: Db; persons: Persons; halfLifeMs: number }
type Line = { lineId: string; productId: string; quantity: number }
type PlacedOrder = { id: string; buyerId: string; lines: readonly Line[] }
type OrderStep = { id: string; buyerId: string; at: Date }
type TakenBack = { orderId: string; lineId: string; quantity: number }

/** What was bought, by whom and with what. `db` is the transaction of the events, so that each order counts once. */
export const purchaseStore = ({ db: tx, persons, halfLifeMs }: Tools) => {
  /** Orders of erased buyers are nobody's. */
  const withoutErased = async <Order extends { id: string; buyerId: string }>(orders: readonly Order[]) => {
    const buyers = orders.map(({ buyerId }) => buyerId)
    const erased = await erasedOf(tx, persons, buyers)
    return orders.map((order) => (erased.has(order.buyerId) ? { ...order, buyerId: nobodyOf(order.id) } : order))
  }
  return {
    /** What was confirmed before it was known is counted now. */
    placed: async (placed: readonly PlacedOrder[]): Promise<void> => {
      const waiting = await tx.execute(writePlaced(await withoutErased(placed)))
      const ids = z
        .array(z.object({ id: z.string() }))
        .parse([...waiting])
        .map(({ id }) => id)
      if (ids.length > 0) await tx.execute(countOrders(ids, halfLifeMs))
    },

    /** The orders' rows are locked first, so what is known of them by then is seen; both statements travel together. */
    confirmed: async (confirmed: readonly OrderStep[]): Promise<void> => {
      const ids = confirmed.map(({ id }) => id)
      const known = await withoutErased(confirmed)
      await Promise.all([tx.execute(writeStep(known, 'confirmed_at')), tx.execute(countOrders(ids, halfLifeMs))])
    },

    /** Whatever else is heard of them, these orders count no more, and nothing of them was bought. */
    cancelled: async (cancelled: readonly OrderStep[]): Promise<void> => {
      const ids = cancelled.map(({ id }) => id)
      await tx.execute(writeStep(await withoutErased(cancelled), 'cancelled_at'))
      await tx.execute(uncountOrders(ids, halfLifeMs))
      await tx.execute(takeAllBack(ids))
      await tx.execute(sql`
        delete from co_purchases where orders <= 0 and product_id in (
          select product_id from purchases where order_id = any(${sql.param(ids)}::text[]))`)
    },

    /** Units that came back, or were never sent. */
    takenBack: async (units: readonly TakenBack[]): Promise<void> => void (await tx.execute(writeTakenBack(units))),
  }
}

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

/** Answers with those that are confirmed and not counted yet. What came back before it was known came back all the same. */
const writePlaced = (placed: readonly PlacedOrder[]): SQL => sql`
  with placed as (
    select distinct on (id) id, "buyerId", lines
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as event (id text, "buyerId" text, lines jsonb)
    order by id
  ), known as (
    insert into orders (id, buyer_id) select id, "buyerId" from placed order by id
    on conflict (id) do update set buyer_id = excluded.buyer_id
    returning id, confirmed_at, cancelled_at, is_counted
  ), line as (
    insert into order_lines (order_id, line_id, product_id, quantity)
    select distinct on (id, "lineId") id, "lineId", "productId", quantity
    from placed, jsonb_to_recordset(lines) as line ("lineId" text, "productId" text, quantity int) order by 1, 2
    on conflict (order_id, line_id) do update set product_id = excluded.product_id, quantity = excluded.quantity
    returning order_id, product_id, quantity, returned_quantity
  ), kept as (
    insert into purchases (order_id, product_id, quantity, returned_quantity)
    select order_id, product_id, sum(quantity),
      sum(case when cancelled_at is null then least(returned_quantity, quantity) else quantity end)
    from line join known on known.id = order_id group by 1, 2 order by 1, 2
    on conflict (order_id, product_id) do update set quantity = excluded.quantity,
      returned_quantity = excluded.returned_quantity
  )
  select id from known where confirmed_at is not null and cancelled_at is null and not is_counted`

const writeStep = (steps: readonly OrderStep[], step: 'confirmed_at' | 'cancelled_at'): SQL => {
  const column = sql.identifier(step)
  return sql`
    insert into orders (id, buyer_id, ${column})
    select distinct on (id) id, "buyerId", at
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as event (id text, "buyerId" text, at timestamptz)
    order by id, at
    on conflict (id) do update set ${column} = coalesce(orders.${column}, excluded.${column})`
}

const takeAllBack = (orderIds: readonly string[]): SQL => sql`
  update purchases set returned_quantity = quantity where order_id = any(${sql.param(orderIds)}::text[])`

const writeTakenBack = (units: readonly TakenBack[]): SQL => sql`
  with back as (
    select "orderId", "lineId", sum(quantity)::int as quantity from jsonb_to_recordset(${JSON.stringify(units)}::jsonb)
      as unit ("orderId" text, "lineId" text, quantity int)
    group by 1, 2
  ), line as (
    insert into order_lines (order_id, line_id, returned_quantity)
    select "orderId", "lineId", quantity from back order by 1, 2
    on conflict (order_id, line_id) do update
      set returned_quantity = order_lines.returned_quantity + excluded.returned_quantity
    returning order_id, line_id, product_id
  ), product as (
    select order_id, product_id, sum(quantity) as quantity
    from line join back on "orderId" = order_id and "lineId" = line_id
    where product_id is not null group by 1, 2
  )
  update purchases set returned_quantity = least(purchases.quantity, purchases.returned_quantity + product.quantity)
  from product where purchases.order_id = product.order_id and purchases.product_id = product.product_id`
