import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Hold } from '../domain/decide-holds.ts'
import { addressOf } from '../domain/hold-caps.ts'
import { among } from './listed.ts'

export const usageRows = z.array(z.object({ who: z.string(), variantId: z.string().nullable(), count: z.number() }))

/** What the owners and the addresses of these asks hold without having ordered it, by the database's clock; the asking quotes are left out. */
export const openUsage = (asks: readonly Hold[]): SQL => {
  const owners = asks.map(({ ownerId }) => ownerId)
  const addresses = asks.flatMap(({ callerHash }) => (callerHash === null ? [] : [callerHash]))
  const variants = asks.flatMap(({ lines }) => lines.map(({ variantId }) => variantId))
  const quotes = asks.map(({ quoteId }) => quoteId)
  const isOpen = sql`status = 'HELD' and order_id is null and expires_at > clock_timestamp() and not ${among('quote_id', quotes)}`
  return sql`
    with open as (
      select id, backordered, owner_id as who from reservations where ${among('owner_id', owners)} and ${isOpen}
      union all
      select id, backordered, ${addressOf('')} || caller_hash
      from reservations where ${among('caller_hash', addresses)} and ${isOpen}
    )
    select who, null as "variantId", count(*) as count from open group by who
    union all
    select who, variant_id, sum(quantity) from (
      select who, variant_id, quantity from open join reservation_lines on reservation_id = open.id
      union all
      select who, line ->> 'variantId', (line ->> 'quantity')::int from open, jsonb_array_elements(backordered) as line
    ) as held
    where ${among('variant_id', variants)} group by who, variant_id`
}
