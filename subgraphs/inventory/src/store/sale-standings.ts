import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Hold } from '../domain/decide-holds.ts'
import { among, listed } from './listed.ts'

export const saleRows = z.array(
  z.object({
    variantId: z.string(),
    ownerId: z.string(),
    unitsPerBuyer: z.number(),
    isAdmitted: z.boolean(),
    unitsOrdered: z.number(),
  }),
)

/** How each who asks stands with the running sales of what he asks for; nothing where no sale is. */
export const saleStandings = (asks: readonly Hold[]): SQL => {
  const variants = asks.flatMap(({ lines }) => lines.map(({ variantId }) => variantId))
  const owners = listed(asks.map(({ ownerId }) => ownerId))
  return sql`
    select sale.variant_id as "variantId", buyer.id as "ownerId", sale.units_per_buyer as "unitsPerBuyer",
      exists (
        select from sale_tickets ticket where ticket.sale_id = sale.id and ticket.owner_id = buyer.id
          and ticket.admitted_until > clock_timestamp()
      ) as "isAdmitted",
      coalesce((
        select sum(line.quantity) from reservations reservation
        join reservation_lines line on line.reservation_id = reservation.id and line.variant_id = sale.variant_id
        where reservation.owner_id = buyer.id and reservation.status in ('HELD', 'COMMITTED')
          and reservation.order_id is not null and reservation.created_at >= sale.started_at
      ), 0) as "unitsOrdered"
    from flash_sales sale cross join ${owners} as buyer (id)
    where sale.ended_at is null and ${among('sale.variant_id', variants)}`
}
