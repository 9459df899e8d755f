import type { Sql } from 'postgres'
import { z } from 'zod'
import type { KeyRing } from '@shop/kit/sealed'
import { judge, namedMax } from './check.ts'
import type { Check } from './check.ts'
import { openedOr } from './sealed.ts'

/** The declared state machine of an order; staying is always allowed. */
const path = [
  'PENDING RESERVED',
  'PENDING CANCELLED',
  'RESERVED AUTHORIZED',
  'RESERVED CANCELLED',
  'AUTHORIZED CONFIRMED',
  'CONFIRMED PARTIALLY_SHIPPED',
  'CONFIRMED SHIPPED',
  'CONFIRMED CANCELLED',
  'PARTIALLY_SHIPPED SHIPPED',
  'SHIPPED DELIVERED',
  'DELIVERED COMPLETED',
  'DELIVERED RETURNED',
  'DELIVERED REFUNDED',
  'COMPLETED RETURNED',
  'COMPLETED REFUNDED',
  'RETURNED REFUNDED',
]
const graceSeconds = 30

/** What orders keeps: where each order stands, how it came there, and what was agreed. */
export const orderChecks: readonly Check[] = [
  {
    row: '16',
    sentence: 'Every order is at its end or waits for somebody, and until a time that is not over',
    whenSettled: true,
    run: ({ databases: { orders: sql } }) =>
      judge(
        sql`select string_agg(counted, ', ' order by counted) as figure from (select status || ' ' || count(*) as counted from orders group by status) as by_status`,
        sql`
          select format('%s is %s since %s and waits for nobody', id, status, updated_at) as what
          from orders
          where updated_at < clock_timestamp() - make_interval(secs => ${graceSeconds}) and (status = 'PENDING' or (
            status = 'RESERVED' and not coalesce((progress ->> 'waitsForBuyer')::boolean, false)
            and jsonb_typeof(coalesce(progress -> 'pending', 'null')) = 'null'))
          union all
          select format('%s is %s although its time was over at %s', id, status, due_at)
          from orders
          where due_at < clock_timestamp() - make_interval(secs => ${graceSeconds}) and status in ('PENDING', 'RESERVED', 'DELIVERED')
          limit 20`,
      ),
  },
  {
    row: '17',
    sentence: 'Each history is a way through the declared states, numbered without a gap',
    run: ({ databases: { orders: sql } }) =>
      judge(
        sql`select (select count(*) from orders) || ' orders, ' || (select count(*) from order_updates) || ' steps' as figure`,
        sql`
          with steps as (
            select order_id, version, status, row_number() over way as place, lag(status) over way as before
            from order_updates window way as (partition by order_id order by version)
          ), last as (
            select order_id, max(version) as version, (array_agg(status order by version desc))[1] as status from order_updates group by 1
          )
          select format('%s has step %s at place %s', order_id, version, place) as what from steps where version <> place
          union all
          select format('%s went from %s to %s at step %s', order_id, coalesce(before, 'nothing'), status, version) from steps
          where coalesce(before, 'PENDING') <> status and not (coalesce(before, 'PENDING') || ' ' || status) = any(${path})
          union all
          select format('%s is %s at version %s, its history ends with %s at %s', id, orders.status, orders.version, last.status, last.version)
          from orders left join last on order_id = id
          where (orders.version, orders.status) is distinct from (last.version, last.status)
          limit 20`,
      ),
  },
  {
    row: '17',
    sentence: 'No more units of a line leave than are owed, and no more come back than left',
    run: async ({ databases: { orders, shipping } }) => {
      const sent = await shipping`
        select order_id, line ->> 'lineId' as line_id, sum((line ->> 'quantity')::int)::int as units
        from shipments, jsonb_array_elements(lines) line where shipped_at is not null group by 1, 2`
      const owed = await orders`
        with owed as (
          select id, line ->> 'lineId' as line_id, (line ->> 'quantity')::int as units, progress
          from orders, jsonb_array_elements(snapshot -> 'lines') line
        )
        select id, line_id, units
          - (select coalesce(sum((gone ->> 'quantity')::int), 0) from jsonb_array_elements(coalesce(progress -> 'cancelled', '[]')) gone where gone ->> 'lineId' = line_id)::int as owed,
          (select coalesce(sum((back ->> 'quantity')::int), 0) from jsonb_array_elements(coalesce(progress -> 'returned', '[]')) back where back ->> 'lineId' = line_id)::int as returned
        from owed where progress ? 'cancelled'`
      const lineOf = new Map(owed.map((line) => [`${line['id']} ${line['line_id']}`, line]))
      return {
        figure: `${sent.length} lines sent`,
        violations: sent.flatMap(({ order_id: id, line_id: lineId, units }) => {
          const line = lineOf.get(`${id} ${lineId}`)
          if (!line) return [`${id} ${lineId}: ${units} left of an order that was never confirmed or is cancelled`]
          if (units > line['owed']) return [`${id} ${lineId}: ${units} left, ${line['owed']} are owed`]
          return line['returned'] > units ? [`${id} ${lineId}: ${line['returned']} came back of ${units}`] : []
        }),
      }
    },
  },
  {
    row: '18',
    sentence: 'One key, one order, one payment; one quote, one order',
    run: async ({ databases: { orders, payments }, fieldKeys }) => {
      const { figure, violations } = await judge(
        orders`select count(*) || ' keys' as figure from idempotency_keys where operation = 'checkoutSubmit'`,
        orders`
          select format('quote %s became %s orders', quote_id, count(*)) as what from orders group by quote_id having count(*) > 1
          limit 20`,
      )
      const answered = await wrongAnswers(orders, fieldKeys)
      const twice = await payments`
        select format('%s has %s payments', order_id, count(*)) as what from payments group by order_id having count(*) > 1 limit 20`
      return { figure, violations: [...violations, ...answered, ...twice.map(({ what }) => String(what))] }
    },
  },
  {
    row: '21',
    sentence: 'Price, lines and totals are what was told at placement, and what the quote promised',
    run: async ({ databases: { orders, cart } }) => {
      const lines = (from: string) =>
        orders.unsafe(`(select jsonb_agg(jsonb_build_object('line', line -> 'lineId', 'quantity', line -> 'quantity', 'total', line -> 'total')
        order by line ->> 'lineId') from jsonb_array_elements(${from}) line)`)
      const { figure, violations } = await judge(
        orders`select count(*) || ' orders' as figure from orders`,
        orders`
          select format('%s says another price than when it was placed', orders.id) as what
          from orders join outbox on aggregate_id = orders.id and type = 'orders.placed'
          where envelope #> '{data,totals}' <> snapshot -> 'totals'
            or ${lines("envelope #> '{data,lines}'")} is distinct from ${lines("snapshot -> 'lines'")} limit 20`,
      )
      const promised = await cart`
        select id, (snapshot -> 'totals')::text as totals from quotes where claimed_by is not null`
      const agreed = await orders`select id, quote_id, (snapshot -> 'totals')::text as totals from orders`
      const totalsOf = new Map(promised.map(({ id, totals }) => [id, totals]))
      const broken = agreed.filter(({ quote_id: id, totals }) => totalsOf.has(id) && totalsOf.get(id) !== totals)
      return {
        figure,
        violations: [
          ...violations,
          ...broken.map(({ id, quote_id: quote }) => `${id} has other totals than its quote ${quote}`),
        ],
      }
    },
  },
  {
    row: '22',
    sentence: 'No promotion or coupon is used more often than it may be, and what is counted is used',
    run: ({ databases: { cart: sql } }) =>
      judge(
        sql`select (select count(*) from promotion_uses) || ' uses, ' || (select count(*) from coupons) || ' coupons' as figure`,
        sql`
          with used as (select * from promotion_uses where state in ('KEPT', 'USED'))
          select format('promotion %s counts %s of at most %s uses, %s are kept or used', id, uses, coalesce(uses_max::text, 'any'), real) as what
          from promotions, lateral (select count(*) from used where promotion_id = promotions.id and counts_for_all) as counted (real)
          where uses > coalesce(uses_max, uses) or uses <> real
          union all
          select format('coupon %s counts %s of at most %s uses, %s are kept or used', left(md5(code), 8), uses, coalesce(uses_max::text, 'any'), real)
          from coupons, lateral (select count(*) from used where used.code = coupons.code and counts_for_code) as counted (real)
          where uses > coalesce(uses_max, uses) or uses <> real
          union all
          select format('a buyer counts %s uses of promotion %s, %s are kept or used', uses, buyers.promotion_id, real)
          from promotion_buyers buyers,
            lateral (select count(*) from used where used.promotion_id = buyers.promotion_id and buyers.buyer = any(used.buyers)) as counted (real)
          where uses <> real
          limit 20`,
      ),
  },
  {
    row: '22',
    sentence: 'A cancelled order gave its promotions back',
    whenSettled: true,
    run: async ({ databases: { orders, cart } }) => {
      const cancelled = await orders`select id, quote_id from orders where status = 'CANCELLED'`
      const used = await cart`select distinct quote_id from promotion_uses where state in ('KEPT', 'USED')`
      const isUsed = new Set(used.map(({ quote_id: id }) => id))
      return {
        figure: `${cancelled.length} cancelled orders`,
        violations: cancelled
          .filter(({ quote_id: id }) => isUsed.has(id))
          .map(({ id }) => `${id} still uses a promotion`),
      }
    },
  },
]

const parsed = z.string().transform((text): unknown => JSON.parse(text))
/** An answer is kept as text, and a sealed value is JSON: text within text. */
const answer = parsed.pipe(parsed).pipe(z.object({ orderId: z.string() }))

const orderIdIn = (keys: KeyRing, value: string): string | null => {
  const text = openedOr(keys, 'idempotency_keys.answer', value)
  return text === null ? null : (answer.safeParse(text).data?.orderId ?? null)
}

/** Keys that share an order, and keys whose order is not there. */
const wrongAnswers = async (orders: Sql, keys: KeyRing): Promise<string[]> => {
  const rows = await orders<{ key: string; answer: string | null }[]>`
    select left(md5(key), 8) as key, answer from idempotency_keys where operation = 'checkoutSubmit'`
  const answered = rows.map(({ key, answer }) => ({ key, orderId: orderIdIn(keys, answer ?? '') }))
  const known = new Set((await orders`select id from orders`).map(({ id }) => String(id)))
  const seen = new Set<string>()
  return answered
    .flatMap(({ key, orderId }) => {
      if (orderId === null || !known.has(orderId))
        return [`key ${key} was answered with ${orderId}, which is not there`]
      if (seen.has(orderId)) return [`${orderId} is the answer to several keys`]
      seen.add(orderId)
      return []
    })
    .slice(0, namedMax)
}
