import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Stuck } from '@shop/kit/stuck'

const rows = z.array(z.object({ id: z.string(), state: z.string(), since: z.coerce.date(), due_at: z.coerce.date() }))

/** Money that should have moved on: what the provider has not answered, what nobody decided, and what could not be given back. */
export const stuckPayments: Stuck = async (db) => {
  const found = await db.execute(sql`
    with waiting as (
      select c.payment_id as id, 'CALL_' || c.kind as state, c.created_at as since, c.created_at + interval '10 minutes' as due_at
      from provider_calls c where c.status = 'PENDING'
      union all
      select p.id, p.status, p.created_at, coalesce(p.outcome_by, p.created_at + interval '1 hour')
      from payments p where p.status in ('REQUIRES_ACTION', 'PROCESSING')
      union all
      select p.id, p.status, p.created_at, p.review_until from payments p where p.status = 'IN_REVIEW'
      union all
      select r.id, 'REFUND_' || r.status, r.created_at, r.created_at + interval '10 days' from refunds r where r.status = 'PENDING'
      union all
      select o.refund_id, 'REFUND_FAILED', o.at, o.at from owed_back o join refunds r on r.id = o.refund_id where r.status = 'FAILED'
      union all
      select o.id, 'OWED_BACK', o.at, o.at + interval '30 days' from owed_back o where o.served_at is null)
    select id, state, since::text, due_at::text from waiting
    where due_at < clock_timestamp() - interval '30 seconds' order by due_at limit 1000`)
  return rows.parse([...found]).map(({ due_at: dueAt, ...row }) => ({ ...row, dueAt }))
}
