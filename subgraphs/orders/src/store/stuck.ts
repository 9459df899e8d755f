import { sql } from 'drizzle-orm'
import type { Stuck } from '@shop/kit/stuck'
import { z } from 'zod'

const rows = z.array(z.object({ id: z.string(), state: z.string(), since: z.coerce.date(), due_at: z.coerce.date() }))

/** Orders and returns past their time. What the sweep moves on by itself has half a minute for that. */
export const stuckOrders: Stuck = async (db) => {
  const found = await db.execute(sql`
    select id, status as state, updated_at as since, due_at from orders
    where due_at < clock_timestamp()
      - case when status in ('PENDING', 'RESERVED', 'DELIVERED') then interval '30 seconds' else interval '0' end
    union all
    select id, 'RETURN_' || status, updated_at, due_at from returns
    where due_at < clock_timestamp() - case when status = 'APPROVED' then interval '30 seconds' else interval '0' end
    order by due_at limit 1000`)
  return rows.parse([...found]).map(({ due_at: dueAt, ...item }) => ({ ...item, dueAt }))
}
