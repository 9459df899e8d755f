import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { people, quoteSnapshot } from '@shop/schema/shapes'
import type { People, QuoteSnapshot } from '@shop/schema/shapes'
import type { Claim } from '../domain/claim-quote.ts'
import { quotes } from './tables.ts'

type Row = { snapshot: Omit<QuoteSnapshot, keyof People>; people: string }

/**
 * Claims a quote of theirs that is open, in time and untouched, and counts the promotions that it keeps as used: one
 * statement gives it to one of many claimants. Null for all other quotes: then `claimQuote` says how things stand.
 */
export const claimOpen = async (
  db: Db,
  quoteId: string,
  { claimant, ownerIds }: Claim,
  at: Date,
): Promise<QuoteSnapshot | null> => {
  const [row] = await db.execute<Row>(sql`
    with claimed as (
      update quotes set claimed_by = ${claimant}, claimed_at = ${at.toISOString()}
      where id = ${quoteId} and owner_id = any(${sql.param(ownerIds)}) and claimed_by is null and replaced_at is null
        and given_back_at is null and trimmed_at is null and expires_at > ${at.toISOString()}
      returning id, snapshot, people),
    counted as (
      update promotion_uses set state = 'USED', changed_at = ${at.toISOString()} from claimed
      where quote_id = claimed.id and state = 'KEPT')
    select snapshot, people from claimed`)
  if (!row) return null
  return quoteSnapshot.parse({ ...row.snapshot, ...people.parse(quotes.people.mapFromDriverValue(row.people)) })
}
