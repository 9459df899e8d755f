import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Buyer } from '../domain/promotions/promotion.ts'
import { promotionBuyers, quotes } from './tables.ts'

/** By what a buyer is known: the id that owns the cart, and the e-mail where there is one. */
export type BuyerMarks = { ownerId: string; emailHash: string | null }

/** The names under which uses per buyer are counted. */
export const marksOf = ({ ownerId, emailHash }: BuyerMarks): string[] =>
  emailHash === null ? [ownerId] : [ownerId, `mail:${emailHash}`]

type Row = { nth: number; has_ordered: boolean; uses: Record<string, number> | null }

/** What counts of each of several buyers, in their order and in one statement: an order that stood, and uses per buyer. */
export const findBuyers = async (db: Db, buyers: readonly BuyerMarks[]): Promise<Buyer[]> => {
  const who = buyers.map(({ ownerId, emailHash }, nth) => sql`(${nth}::int, ${ownerId}::text, ${emailHash}::text)`)
  const stood = sql`claimed_by is not null and given_back_at is null`
  const rows = await db.execute<Row>(sql`
    with who (nth, owner, email) as (values ${sql.join(who, sql`, `)})
    select nth,
      exists (select from ${quotes} where owner_id = who.owner and ${stood})
        or exists (select from ${quotes} where email_hash = who.email and ${stood}) as has_ordered,
      (select json_object_agg(promotion_id, uses) from (
        select promotion_id, max(uses) as uses from ${promotionBuyers}
        where buyer in (who.owner, 'mail:' || who.email) group by promotion_id) as used) as uses
    from who`)
  const byNth = new Map(rows.map((row) => [row.nth, row]))
  return buyers.map((_, nth) => {
    const row = byNth.get(nth)
    return { hasOrdered: row?.has_ordered ?? false, usesOf: new Map(Object.entries(row?.uses ?? {})) }
  })
}
