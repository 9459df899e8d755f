import { and, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { quoteSnapshot } from '@shop/schema/shapes'
import type { CheckoutQuoteModel } from '../models.ts'
import { holdsOf } from './open-quotes.ts'
import type { OpenQuote, OwnHolds } from './open-quotes.ts'
import { putQuote, replaceQuotes } from './put-quote.ts'
import type { EndedQuote } from './put-quote.ts'
import { quotes } from './tables.ts'

export type QuoteStore = {
  byIds: (ids: readonly string[]) => Promise<CheckoutQuoteModel[]>
  /** What open quotes keep for their owners: it is theirs to buy, though nobody else's. */
  heldFor: (ownerIds: readonly string[]) => Promise<OwnHolds[]>
  /** Ends the owner's unclaimed quotes, and says which. */
  replaceIn: (tx: Db, ownerId: string) => Promise<EndedQuote[]>
  /** The same, and stores the one that takes their place. */
  putIn: (tx: Db, quote: CheckoutQuoteModel) => Promise<EndedQuote[]>
}

export const quoteStore = (db: Db, outbox: Outbox, now: () => Date): QuoteStore => ({
  byIds: (ids) => findQuotes(db, ids),

  heldFor: async (ownerIds) => {
    const { ownerId, expiresAt } = quotes
    const rows = await db
      .select({
        ownerId,
        expiresAt,
        lines: sql<OpenQuote['lines']>`${quotes.snapshot} -> 'lines'`,
        promotions: sql<OpenQuote['promotions']>`${quotes.snapshot} -> 'promotions'`,
      })
      .from(quotes)
      .where(and(isOpen, inArray(ownerId, [...ownerIds])))
    const byOwner = Map.groupBy(rows, (row) => row.ownerId)
    return [...byOwner].map(([id, open]) => holdsOf(id, open, now()))
  },

  replaceIn: (tx, ownerId) => replaceQuotes(tx, ownerId, now()),

  putIn: async (tx, quote) => {
    const { id: quoteId, cartId, ownerId } = quote
    const ended = await putQuote(tx, quote, now())
    const data = { quoteId, cartId, ownerId, expiresAt: quote.expiresAt.toISOString() }
    await outbox(tx, [{ type: 'cart.quoteLocked', aggregateId: quoteId, data }])
    return ended
  },
})

/** The quotes that there are of these; also inside a transaction that does more. */
export const findQuotes = async (db: Db, ids: readonly string[]): Promise<CheckoutQuoteModel[]> => {
  const rows = await db
    .select()
    .from(quotes)
    .where(inArray(quotes.id, [...ids]))
  return rows.map(quoteFrom)
}

/** A row as it is used; what older rows do not say is filled in. */
export const quoteFrom = ({ people, taken: _, ...row }: typeof quotes.$inferSelect): CheckoutQuoteModel => ({
  ...row,
  snapshot: quoteSnapshot.parse({ ...row.snapshot, ...people }),
})

const isOpen = and(isNull(quotes.claimedBy), isNull(quotes.replacedAt))
