import { sql } from 'drizzle-orm'
import type { Stuck } from '@shop/kit/stuck'
import { z } from 'zod'

const rows = z.array(z.object({ id: z.string(), state: z.string(), since: z.coerce.date(), due_at: z.coerce.date() }))

/**
 * Parcels that are past their time: a day without a courier, three until he came, a minute beyond a hold, three weeks on
 * the way, an hour until a booking was taken back.
 */
export const stuckShipments: Stuck = async (db) => {
  const found = await db.execute(sql`
    select id, state, since, since + patience as due_at
    from (
      select id, status as state,
        case when status = 'HELD' then held_until when shipped_at is not null then shipped_at else created_at end as since,
        case
          when status = 'PENDING' then interval '1 day'
          when status = 'BOOKED' then interval '3 days'
          when status = 'HELD' then interval '1 minute'
          when status = 'CANCELLED' then interval '1 hour'
          else interval '21 days'
        end as patience
      from shipments
      where status in ('PENDING', 'BOOKED', 'HELD', 'SHIPPED', 'OUT_FOR_DELIVERY')
        or (status = 'CANCELLED' and tracking_number is not null)
    ) waiting
    where since + patience < clock_timestamp()
    order by due_at limit 1000`)
  return rows.parse([...found]).map(({ due_at: dueAt, ...item }) => ({ ...item, dueAt }))
}
