import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { apart } from '@shop/schema/shapes'
import type { CheckoutQuoteModel } from '../models.ts'
import { quotes } from './tables.ts'

/** A quote that ended, and what it keeps elsewhere. */
export type EndedQuote = { id: string; hasPromotions: boolean; hasGiftCards: boolean }

/** Ends the owner's unclaimed quotes, and says which. */
export const replaceQuotes = async (tx: Db, ownerId: string, at: Date): Promise<EndedQuote[]> => [
  ...(await tx.execute<EndedQuote>(replacing(ownerId, at))),
]

/** Ends the owner's unclaimed quotes and stores the one that takes their place, in one statement; says which ended. */
export const putQuote = async (tx: Db, quote: CheckoutQuoteModel, at: Date): Promise<EndedQuote[]> => {
  const { people, snapshot } = apart(quote.snapshot)
  const rows = await tx.execute<EndedQuote>(sql`
    with replaced as (${replacing(quote.ownerId, at)}),
    added as (
      insert into quotes (
        id, owner_id, cart_id, snapshot, people, shipping_options, changed_line_ids, expires_at, notices, email_hash)
      values (
        ${quote.id}, ${quote.ownerId}, ${quote.cartId}, ${JSON.stringify(snapshot)}::jsonb,
        ${sql.param(people, quotes.people)}, ${JSON.stringify(quote.shippingOptions)}::jsonb,
        ${JSON.stringify(quote.changedLineIds)}::jsonb, ${quote.expiresAt.toISOString()},
        ${JSON.stringify(quote.notices)}::jsonb, ${quote.emailHash}))
    select * from replaced`)
  return [...rows]
}

const replacing = (ownerId: string, at: Date): SQL => sql`
  update quotes set replaced_at = ${at.toISOString()}
  where owner_id = ${ownerId} and claimed_by is null and replaced_at is null
  returning id, coalesce(jsonb_array_length(snapshot -> 'promotions'), 0) > 0 as "hasPromotions",
    coalesce(jsonb_array_length(snapshot -> 'giftCards'), 0) > 0 as "hasGiftCards"`
