import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { coPurchases, orders, popularity, purchases } from './tables.ts'

/** More products of one order than this say nothing about what goes together. */
const pairedMax = 50

type Tools = { db: Db; halfLifeMs: number }

/** What was bought, by whom and with what. `db` is the transaction of an event, so that each order counts once. */
export const purchaseStore = ({ db: tx, halfLifeMs }: Tools) => ({
  placed: async (order: { id: string; buyerId: string; productIds: readonly string[] }): Promise<void> => {
    const { id, buyerId, productIds } = order
    const rows = [...new Set(productIds)].map((productId) => ({ orderId: id, productId }))
    if (rows.length > 0) await tx.insert(purchases).values(rows).onConflictDoNothing()
    await tx.insert(orders).values({ id, buyerId }).onConflictDoUpdate({ target: orders.id, set: { id } })
    await countOrder(tx, id, halfLifeMs)
  },

  confirmed: async (order: { id: string; buyerId: string; at: Date }): Promise<void> => {
    const { id, buyerId, at } = order
    const set = { confirmedAt: sql`coalesce(${orders.confirmedAt}, excluded.confirmed_at)` }
    await tx.insert(orders).values({ id, buyerId, confirmedAt: at }).onConflictDoUpdate({ target: orders.id, set })
    await countOrder(tx, id, halfLifeMs)
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

/** The order's row is locked by the upsert before, so two events of one order count it one after the other. */
const countOrder = async (tx: Db, orderId: string, halfLifeMs: number): Promise<void> => {
  const [counted] = await tx
    .update(orders)
    .set({ isCounted: true })
    .where(
      sql`${orders.id} = ${orderId} and not ${orders.isCounted} and ${orders.confirmedAt} is not null
        and exists (select from ${purchases} where ${purchases.orderId} = ${orderId})`,
    )
    .returning({ at: orders.confirmedAt })
  if (!counted?.at) return
  await countPairs(tx, orderId)
  await heat(tx, orderId, counted.at, halfLifeMs)
}

const countPairs = (tx: Db, orderId: string) =>
  tx.execute(sql`
    with bought as (select product_id from purchases where order_id = ${orderId} order by product_id limit ${pairedMax})
    insert into ${coPurchases} (product_id, other_id, orders)
    select one.product_id, other.product_id, 1 from bought one join bought other on one.product_id <> other.product_id
    order by 1, 2
    on conflict (product_id, other_id) do update set orders = co_purchases.orders + 1`)

/** Late events weigh what they would weigh had they come in time. */
const heat = (tx: Db, orderId: string, at: Date, halfLifeMs: number) =>
  tx.execute(sql`
    insert into ${popularity} as known (product_id, score, last_at)
    select product_id, 1, ${at.toISOString()}::timestamptz from purchases where order_id = ${orderId} order by product_id
    on conflict (product_id) do update set
      score = known.score * ${faded(sql`excluded.last_at - known.last_at`, halfLifeMs)}
        + ${faded(sql`known.last_at - excluded.last_at`, halfLifeMs)},
      last_at = greatest(known.last_at, excluded.last_at)`)

/** What is left of a weight after an interval: nothing is added by one that is negative. */
export const faded = (interval: ReturnType<typeof sql>, halfLifeMs: number) =>
  sql`power(0.5::float8, least(1000, greatest(0, extract(epoch from (${interval})) * 1000 / ${halfLifeMs}::float8))::float8)`
