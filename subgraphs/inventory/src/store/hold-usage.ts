import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import type { Hold } from '../domain/decide-holds.ts'
import { addressOf } from '../domain/hold-caps.ts'
import type { Usage } from '../domain/hold-caps.ts'
import { listed } from './listed.ts'

const rows = z.array(z.object({ who: z.string(), variantId: z.string().nullable(), count: z.number() }))

/** What the owners and the addresses of these asks hold without having ordered it, by the database's clock; the asking quotes are left out. */
export const openUsage = async (tx: Db, asks: readonly Hold[]): Promise<Usage[]> => {
  const owners = listed(asks.map(({ ownerId }) => ownerId))
  const addresses = listed(asks.flatMap(({ callerHash }) => (callerHash === null ? [] : [callerHash])))
  const variants = listed(asks.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)))
  const isOpen = sql`status = 'HELD' and order_id is null and expires_at > clock_timestamp()
    and quote_id not in ${listed(asks.map(({ quoteId }) => quoteId))}`
  const found = await tx.execute(sql`
    with open as (
      select id, owner_id as who from reservations where owner_id in ${owners} and ${isOpen}
      union all
      select id, ${addressOf('')} || caller_hash from reservations where caller_hash in ${addresses} and ${isOpen}
    )
    select who, null as "variantId", count(*)::float8 as count from open group by who
    union all
    select who, variant_id, sum(quantity)::float8 from (
      select who, variant_id, quantity from open join reservation_lines on reservation_id = open.id
      union all
      select who, line ->> 'variantId', (line ->> 'quantity')::int
      from open join reservations using (id), jsonb_array_elements(backordered) as line
    ) as held
    where variant_id in ${variants} group by who, variant_id`)
  return rows.parse([...found])
}
