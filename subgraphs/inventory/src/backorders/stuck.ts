import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Stuck } from '@shop/kit/stuck'

const listedMax = 1_000
const answerHours = 1
const lateDays = 3
const instant = z.coerce.date()
const items = z.array(z.object({ id: z.string(), state: z.string(), since: instant, dueAt: instant }))

/**
 * Orders at suppliers that need people: nobody knows for an hour whether he took it, or will forget it, or it is three days
 * late.
 */
export const stuckPurchases: Stuck = async (db) => {
  const rows = await db.execute(sql`
    with waiting as (
      select id, 'PURCHASE_' || status as state, since, since + ${answerHours} * interval '1 hour' as due_at
      from purchase_orders where status in ('REQUESTED', 'CANCELLING')
      union all
      select id, 'PURCHASE_LATE', since, expected_at + ${lateDays} * interval '1 day'
      from purchase_orders where status = 'ORDERED' and expected_at is not null
    )
    select id, state, since, due_at as "dueAt" from waiting where due_at < clock_timestamp()
    order by due_at limit ${listedMax}`)
  return items.parse([...rows])
}
