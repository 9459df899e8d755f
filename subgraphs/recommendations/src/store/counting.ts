import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'

/** More products of one order than this say nothing about what goes together. */
const pairedMax = 50

/**
 * Counts those of these orders that are confirmed, known, not cancelled and not counted yet, in one statement: each adds one
 * to the pairs and to the popularity of its products, and makes stale what was made of them. Late events weigh what they would weigh had they come in time.
 */
export const countOrders = (orderIds: readonly string[], halfLifeMs: number): SQL =>
  addOrders(
    sql`
    update orders set is_counted = true
    where id = any(${sql.param(orderIds)}::text[]) and not is_counted and confirmed_at is not null and cancelled_at is null
      and exists (select from purchases where purchases.order_id = orders.id)
    returning id, buyer_id, confirmed_at as at`,
    { sign: 1, halfLifeMs },
  )

/** Takes those of these orders that were counted out of all sums again. */
export const uncountOrders = (orderIds: readonly string[], halfLifeMs: number): SQL =>
  addOrders(
    sql`
    update orders set is_counted = false where id = any(${sql.param(orderIds)}::text[]) and is_counted
    returning id, buyer_id, confirmed_at as at`,
    { sign: -1, halfLifeMs },
  )

const addOrders = (counted: SQL, { sign, halfLifeMs }: { sign: 1 | -1; halfLifeMs: number }): SQL => sql`
  with counted as (${counted}
  ), bought as (
    select id, at, product_id, row_number() over (partition by id order by product_id) as number
    from counted join purchases on purchases.order_id = counted.id
  ), paired as (
    insert into co_purchases (product_id, other_id, orders)
    select one.product_id, other.product_id, ${sign}::int * count(*) from bought one join bought other using (id)
    where one.product_id <> other.product_id and one.number <= ${pairedMax} and other.number <= ${pairedMax}
    group by 1, 2 order by 1, 2
    on conflict (product_id, other_id) do update set orders = co_purchases.orders + excluded.orders
  ), stale as (
    insert into stale_lists (product_id, since) select distinct product_id, clock_timestamp() from bought order by 1
    on conflict do nothing
  ), changed as (
    insert into stale_tastes (person, since) select distinct buyer_id, clock_timestamp() from counted order by 1
    on conflict do nothing
  ), heat as (
    select product_id, ${sign}::int * sum(${faded(sql`last_at - at`, halfLifeMs)}) as score, last_at, ${sign}::int * count(*) as orders
    from (select product_id, at, max(at) over (partition by product_id) as last_at from bought) as sold
    group by product_id, last_at
  )
  insert into popularity as known (product_id, score, last_at, orders)
  select product_id, score, last_at, orders from heat order by product_id
  on conflict (product_id) do update set
    score = known.score * ${faded(sql`excluded.last_at - known.last_at`, halfLifeMs)}
      + excluded.score * ${faded(sql`known.last_at - excluded.last_at`, halfLifeMs)},
    last_at = greatest(known.last_at, excluded.last_at), orders = known.orders + excluded.orders`

/** What is left of a weight after an interval: nothing is added by one that is negative. */
export const faded = (interval: SQL, halfLifeMs: number): SQL =>
  sql`power(0.5::float8, least(1000, greatest(0, extract(epoch from (${interval})) * 1000 / ${halfLifeMs}::float8))::float8)`
