import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { definitions } from '../definitions.ts'
import { judge, namedMax } from './check.ts'
import type { Check, Ground } from './check.ts'
import { lookAtRoad } from './road.ts'

const sentWithinSeconds = 10

/** What was told, carried, heard and given up. */
export const eventChecks: readonly Check[] = [
  {
    row: '23',
    sentence: 'Each step of an order was told once, and nothing else was',
    run: ({ databases: { orders: sql } }) =>
      judge(
        sql`select count(*) || ' steps' as figure from order_updates`,
        sql`
          with told as (
            select aggregate_id as order_id, (envelope ->> 'aggregateversion')::int as version, type, count(*) as times
            from outbox where type like 'orders.%' group by 1, 2, 3
          )
          select format('%s step %s (%s) was told %s times', coalesce(step.order_id, told.order_id), coalesce(step.version, told.version),
            coalesce(step.type, told.type), coalesce(times, 0)) as what
          from order_updates step full join told using (order_id, version, type)
          where step.order_id is null or times is distinct from 1 limit 20`,
      ),
  },
  {
    row: '23',
    sentence: 'What payments, inventory and shipping did was told once',
    run: async (ground) => {
      const { payments, inventory, shipping } = ground.databases
      const found = [
        await judge(
          payments`select count(*) || ' payments' as figure from payments`,
          payments`
            with told as (
              select aggregate_id as order_id, count(*) filter (where type = 'payments.authorized') as authorized,
                count(*) filter (where type = 'payments.declined') as declined, count(*) filter (where type = 'payments.captured') as captured
              from outbox group by 1
            )
            select format('payment of %s is %s, told authorized %s, declined %s, captured %s times', order_id, status, authorized, declined, captured) as what
            from payments join told using (order_id)
            where authorized > 1 or declined > 1 or captured > 1 or (status = 'DECLINED') <> (declined = 1)
              or (status = 'CAPTURED' and captured = 0) limit 20`,
        ),
        await judge(
          inventory`select count(*) || ' reservations of orders' as figure from reservations where order_id is not null`,
          inventory`
            with told as (select aggregate_id as order_id, count(*) as times from outbox where type = 'inventory.committed' group by 1)
            select format('%s is committed and was told so %s times', order_id, coalesce(times, 0)) as what
            from reservations left join told using (order_id) where status = 'COMMITTED' and times is distinct from 1 limit 20`,
        ),
        await judge(
          shipping`select count(*) || ' parcels' as figure from shipments`,
          shipping`
            with told as (
              select envelope #>> '{data,shipmentId}' as id, count(*) filter (where type = 'shipping.shipped') as shipped,
                count(*) filter (where type = 'shipping.delivered') as delivered from outbox group by 1
            )
            select format('parcel %s is %s, told shipped %s and delivered %s times', id, status, shipped, delivered) as what
            from shipments join told using (id)
            where shipped <> (shipped_at is not null)::int or delivered <> (delivered_at is not null)::int limit 20`,
        ),
      ]
      return {
        figure: found.map(({ figure }) => figure).join(', '),
        violations: found.flatMap(({ violations }) => violations),
      }
    },
  },
  {
    row: '24',
    sentence: `No event waits for the road longer than ${sentWithinSeconds} s`,
    whenSettled: true,
    run: async ({ databases }) => {
      const each = await Promise.all(
        publishers.map((name) =>
          judge(
            databases[name]`select count(*) as figure from outbox`,
            databases[name]`
              select format('%s: %s of %s waits since %s', ${name}::text, type, aggregate_id, created_at) as what from outbox
              where sent_at is null and created_at < clock_timestamp() - make_interval(secs => ${sentWithinSeconds}) order by seq limit 20`,
          ),
        ),
      )
      const total = each.reduce((sum, { figure }) => sum + Number(figure), 0)
      return { figure: `${total} events`, violations: each.flatMap(({ violations }) => violations) }
    },
  },
  {
    row: '25',
    sentence: 'Every event was heard by every part that listens to it, or given up with a reason',
    whenSettled: true,
    run: async (ground) => {
      const missed = await Promise.all(listeners.map((listener) => unheard(ground, listener)))
      return {
        figure: `${missed.reduce((sum, { count }) => sum + count, 0)} hearings`,
        violations: missed.flatMap(({ violations }) => violations).slice(0, namedMax),
      }
    },
  },
  {
    row: '26',
    sentence: 'No step of an order is older than the step before it',
    run: ({ databases: { orders: sql } }) =>
      judge(
        sql`select count(*) || ' steps' as figure from order_updates`,
        sql`
          select format('%s step %s is of %s, the one before of %s', order_id, version, at, before) as what
          from (select *, lag(at) over (partition by order_id order by version) as before from order_updates) as steps
          where at < before - interval '1 second' limit 20`,
      ),
  },
  { ...{ row: '28', needs: 'natsUrl', run: lookAtRoad }, sentence: 'The road is not behind those who use it' },
  {
    row: '29',
    sentence: 'What was given up is kept with reason, count and hash',
    run: async ({ databases }) => {
      const each = await Promise.all(
        subgraphNames
          .filter((name) => definitions[name].reactions.length > 0)
          .map((name) =>
            judge(
              databases[name]`select count(*) filter (where replayed_at is null) as figure from dead_letters`,
              databases[name]`
                select format('%s: dead letter %s has no reason, count or true hash', ${name}::text, id) as what from dead_letters
                where reason = '' or deliveries < 1 or payload_hash <> encode(sha256(convert_to(payload, 'UTF8')), 'hex') limit 20`,
            ),
          ),
      )
      const open = each.reduce((sum, { figure }) => sum + Number(figure), 0)
      return { figure: `${open} open dead letters`, violations: each.flatMap(({ violations }) => violations) }
    },
  },
]

const publishers = subgraphNames.filter((name) => definitions[name].publishes.length > 0)

type Listener = { part: SubgraphName; publisher: SubgraphName; types: string[] }

const listeners: Listener[] = subgraphNames.flatMap((part) => {
  const types = [...new Set(definitions[part].reactions.map(({ contract }) => contract.type))]
  return [...Map.groupBy(types, (type) => type.split('.')[0])].flatMap(([domain, of]) => {
    const publisher = subgraphNames.find((name) => name === domain)
    return publisher ? [{ part, publisher, types: of }] : []
  })
})

const unheard = async ({ databases }: Ground, { part, publisher, types }: Listener) => {
  const told = await databases[
    publisher
  ]`select id, type from outbox where type = any(${types}) and sent_at is not null`
  const heard = await databases[part]`
    select event_id from inbox where consumer = ${`${part}--${publisher}`}
    union all select event_id from dead_letters where consumer = ${`${part}--${publisher}`}`
  const isHeard = new Set(heard.map(({ event_id: id }) => id))
  const missed = told.filter(({ id }) => !isHeard.has(id))
  return { count: told.length, violations: missed.map(({ id, type }) => `${part} never heard ${type} ${id}`) }
}
