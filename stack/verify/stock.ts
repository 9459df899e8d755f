import { judge } from './check.ts'
import type { Check } from './check.ts'

const graceSeconds = 30

/** What inventory keeps: levels, the movements they are the sum of, and who holds what. */
export const stockChecks: readonly Check[] = [
  {
    row: '1',
    sentence: 'Each level is the sum of its movements',
    run: ({ databases: { inventory: sql } }) =>
      judge(
        sql`select (select count(*) from stock_movements) || ' movements, ' || (select count(*) from stock_levels) || ' levels' as figure`,
        sql`
          with ledger as (
            select variant_id, warehouse_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
            from stock_movements group by 1, 2
          )
          select format('%s in %s has %s and %s reserved, the ledger says %s and %s', variant_id, warehouse_id,
            coalesce(level.on_hand, 0), coalesce(level.reserved, 0), coalesce(ledger.on_hand, 0), coalesce(ledger.reserved, 0)) as what
          from stock_levels level full join ledger using (variant_id, warehouse_id)
          where coalesce(level.on_hand, 0) <> coalesce(ledger.on_hand, 0)
            or coalesce(level.reserved, 0) <> coalesce(ledger.reserved, 0)
          order by variant_id, warehouse_id limit 20`,
      ),
  },
  {
    row: '2',
    sentence: 'Never more reserved than there is, and never less than nothing, at any instant of the ledger',
    run: ({ databases: { inventory: sql } }) =>
      judge(
        sql`select count(*) || ' instants' as figure from (select distinct variant_id, warehouse_id, at from stock_movements) as instants`,
        sql`
          with sums as (
            select variant_id, warehouse_id, at, seq, sum(on_hand_delta) over upto as on_hand, sum(reserved_delta) over upto as reserved,
              row_number() over (partition by variant_id, warehouse_id, at order by seq desc) as from_last
            from stock_movements window upto as (partition by variant_id, warehouse_id order by seq)
          )
          select format('%s in %s had %s and %s reserved after movement %s', variant_id, warehouse_id, on_hand, reserved, seq) as what
          from sums where from_last = 1 and not (0 <= reserved and reserved <= on_hand)
          union all
          select format('%s in %s has %s and %s reserved', variant_id, warehouse_id, on_hand, reserved)
          from stock_levels where not (0 <= reserved and reserved <= on_hand)
          limit 20`,
      ),
  },
  {
    row: '3',
    sentence: 'What is reserved is what open reservations hold',
    run: ({ databases: { inventory: sql } }) =>
      judge(
        sql`select count(*) || ' open reservations' as figure from reservations where status = 'HELD'`,
        sql`
          with open as (
            select variant_id, warehouse_id, sum(quantity) as reserved
            from reservation_lines line join reservations on reservations.id = reservation_id
            where status = 'HELD' group by 1, 2
          )
          select format('%s in %s has %s reserved, reservations hold %s', variant_id, warehouse_id,
            coalesce(level.reserved, 0), coalesce(open.reserved, 0)) as what
          from stock_levels level full join open using (variant_id, warehouse_id)
          where coalesce(level.reserved, 0) <> coalesce(open.reserved, 0) order by variant_id, warehouse_id limit 20`,
      ),
  },
  {
    row: '4',
    sentence: `No reservation stays open ${graceSeconds} s longer than it may, unless its order is being paid`,
    whenSettled: true,
    run: async ({ databases: { inventory, orders } }) => {
      const late = await inventory`
        select id, order_id, expires_at::text from reservations
        where status = 'HELD' and expires_at < clock_timestamp() - make_interval(secs => ${graceSeconds}) order by expires_at limit 1000`
      const ids = late.flatMap(({ order_id: id }) => (id === null ? [] : [String(id)]))
      const paying = await orders`select id from orders where id = any(${ids}) and status = 'RESERVED'`
      const isPaying = new Set(paying.map(({ id }) => id))
      const overdue = late.filter(({ order_id: id }) => !isPaying.has(id))
      return {
        figure: `${late.length} past their time`,
        violations: overdue.map(({ id, expires_at: at }) => `${id} is held although it expired at ${at}`),
      }
    },
  },
  {
    row: '5',
    sentence: 'In a flash sale no buyer has more units than one may',
    run: ({ databases: { inventory: sql } }) =>
      judge(
        sql`select count(*) || ' sales' as figure from flash_sales`,
        sql`
          select format('%s has %s units of %s, %s are allowed', owner_id, sum(quantity), sale.variant_id, units_per_buyer) as what
          from flash_sales sale
          join reservation_lines line using (variant_id)
          join reservations on reservations.id = reservation_id and status in ('HELD', 'COMMITTED')
            and created_at between sale.started_at and coalesce(sale.ended_at, 'infinity')
          group by sale.id, owner_id having sum(quantity) > units_per_buyer limit 20`,
      ),
  },
  {
    row: '6',
    sentence: 'Each reservation ends once, and what is committed left the shelf once',
    run: ({ databases: { inventory: sql } }) =>
      judge(
        sql`select count(*) || ' reservations' as figure from reservations`,
        sql`
          with moved as (
            select reservation_id as id, variant_id, warehouse_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
            from stock_movements where reservation_id is not null group by 1, 2, 3
          ), lines as (
            select reservation_id as id, variant_id, warehouse_id, sum(quantity) as units from reservation_lines group by 1, 2, 3
          ), compared as (
            select id, variant_id, coalesce(on_hand, 0) as on_hand, coalesce(reserved, 0) as reserved, coalesce(units, 0) as units
            from moved full join lines using (id, variant_id, warehouse_id)
          )
          select format('%s is %s of %s %s, the ledger moved %s and reserves %s', id, status, units, variant_id, on_hand, reserved) as what
          from compared join reservations using (id)
          where (on_hand, reserved) is distinct from (
            case when status = 'COMMITTED' then -units else 0 end, case when status = 'HELD' then units else 0 end)
          order by id limit 20`,
      ),
  },
  {
    row: '7',
    sentence: 'What an order gives back goes back to the shelf once',
    run: async ({ databases: { inventory, orders } }) => {
      const back = await inventory`
        select order_id, sum(on_hand_delta) filter (where kind = 'RETURN')::int as back, -sum(on_hand_delta)::int as out
        from stock_movements where order_id is not null group by 1`
      const [cancelled, returned] = [
        await orders`select id from orders where status = 'CANCELLED'`,
        await orders`
          select order_id, sum((line ->> 'quantity')::int)::int as units from returns, jsonb_array_elements(progress -> 'lines') line
          where status in ('RECEIVED', 'REFUNDED') and line ->> 'disposition' = 'RESTOCK' group by 1`,
      ]
      const isCancelled = new Set(cancelled.map(({ id }) => id))
      const restocked = new Map(returned.map(({ order_id: id, units }) => [id, Number(units)]))
      return {
        figure: `${cancelled.length} cancelled orders, ${restocked.size} with returns`,
        violations: back.flatMap(({ order_id: id, back: units, out }) => {
          if (out < 0) return [`${id} gave ${-out} units more back than it took`]
          if (isCancelled.has(id) && out > 0) return [`${id} is cancelled and keeps ${out} units`]
          const due = restocked.get(id) ?? 0
          return due > Number(units) ? [`${id} returned ${due} units to the shelf, the ledger has ${units ?? 0}`] : []
        }),
      }
    },
    whenSettled: true,
  },
]
