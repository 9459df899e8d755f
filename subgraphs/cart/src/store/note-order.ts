import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { freeUses } from './promotion-uses.ts'

/** An order that was placed with a quote. */
export type Placed = { orderId: string; quoteId: string }

/** Whose quote it was, and whether what was ordered is out of the cart already. */
export type Noted = { ownerId: string; isTaken: boolean }

/** The quote became this order; should its end have been heard before, what it used is given back at once. */
export const noteOrder = async (tx: Db, { orderId, quoteId }: Placed, at: Date): Promise<Noted | null> => {
  const [quote] = await tx.execute<Noted & { isOver: boolean }>(sql`
    with before as (select id, taken from quotes where id = ${quoteId} for update)
    update quotes set order_id = ${orderId}, taken = null, given_back_at = case
      when exists (select from ended_orders where order_id = ${orderId}) then ${at.toISOString()}::timestamptz
      else given_back_at end
    from before where quotes.id = before.id
    returning owner_id as "ownerId", before.taken is not null as "isTaken", given_back_at is not null as "isOver"`)
  if (quote?.isOver) await freeUses(tx, [quoteId], at)
  return quote ?? null
}
