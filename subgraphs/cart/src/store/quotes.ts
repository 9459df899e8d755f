import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { apart, quoteSnapshot } from '@shop/schema/shapes'
import { claimQuote } from '../domain/claim-quote.ts'
import type { Claim, ClaimOutcome } from '../domain/claim-quote.ts'
import type { OwnUses } from '../domain/promotions/own-uses.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { countUses } from './promotion-uses.ts'
import { quotes } from './tables.ts'

/** What an owner's own open quotes keep: stock by variant, and uses of promotions. */
export type OwnHolds = { ownerId: string; holds: ReadonlyMap<string, number>; uses: OwnUses }

/** A quote that ended, and what it keeps elsewhere. */
export type EndedQuote = { id: string; hasPromotions: boolean; hasGiftCards: boolean }

export type QuoteStore = {
  byIds: (ids: readonly string[]) => Promise<CheckoutQuoteModel[]>
  /** The quote with this id, if it is there, and the owner's open ones. */
  byIdOrOpen: (id: string, ownerId: string) => Promise<CheckoutQuoteModel[]>
  /** What open quotes keep for their owners: it is theirs to buy, though nobody else's. */
  heldFor: (ownerIds: readonly string[]) => Promise<OwnHolds[]>
  /** Ends the owner's unclaimed quotes, and says which. */
  replaceIn: (tx: Db, ownerId: string) => Promise<EndedQuote[]>
  addIn: (tx: Db, quote: CheckoutQuoteModel) => Promise<void>
  claim: (quoteId: string, claim: Claim) => Promise<{ outcome: ClaimOutcome; quote: CheckoutQuoteModel | null }>
}

export const quoteStore = (db: Db, outbox: Outbox, now: () => Date): QuoteStore => ({
  byIds: (ids) => findQuotes(db, ids),

  byIdOrOpen: async (id, ownerId) => {
    const rows = await db
      .select()
      .from(quotes)
      .where(or(eq(quotes.id, id), and(isOpen, eq(quotes.ownerId, ownerId))))
    return rows.map(quoteFrom)
  },

  heldFor: async (ownerIds) => {
    const rows = await db
      .select()
      .from(quotes)
      .where(and(isOpen, inArray(quotes.ownerId, [...ownerIds])))
    return rows.map(quoteFrom).map(({ ownerId, snapshot, expiresAt }) => ({
      ownerId,
      holds: new Map(now() < expiresAt ? snapshot.lines.map((line) => [line.variantId, onShelf(line)]) : []),
      uses: snapshot.promotions,
    }))
  },

  replaceIn: (tx, ownerId) =>
    tx
      .update(quotes)
      .set({ replacedAt: now() })
      .where(and(isOpen, eq(quotes.ownerId, ownerId)))
      .returning({ id: quotes.id, hasPromotions: hasSome('promotions'), hasGiftCards: hasSome('giftCards') }),

  addIn: async (tx, quote) => {
    await tx.insert(quotes).values({ ...quote, ...apart(quote.snapshot) })
    const { id: quoteId, cartId, ownerId } = quote
    const data = { quoteId, cartId, ownerId, expiresAt: quote.expiresAt.toISOString() }
    await outbox(tx, [{ type: 'cart.quoteLocked', aggregateId: quoteId, data }])
  },

  claim: (quoteId, claim) =>
    transaction(db, async (tx) => {
      const [row] = await tx.select().from(quotes).where(eq(quotes.id, quoteId)).for('update')
      const quote = row ? quoteFrom(row) : null
      const at = now()
      const outcome = claimQuote(quote, claim, at)
      if (outcome.kind === 'claimed' && outcome.isFirst) {
        await tx.update(quotes).set({ claimedBy: claim.claimant, claimedAt: at }).where(eq(quotes.id, quoteId))
        if (quote && quote.snapshot.promotions.length > 0) await countUses(tx, quoteId, at)
      }
      return { outcome, quote }
    }),
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
export const quoteFrom = ({ people, ...row }: typeof quotes.$inferSelect): CheckoutQuoteModel => ({
  ...row,
  snapshot: quoteSnapshot.parse({ ...row.snapshot, ...people }),
})

const onShelf = ({ quantity, backordered }: { quantity: number; backordered: number }): number => quantity - backordered

const hasSome = (field: 'promotions' | 'giftCards') =>
  sql<boolean>`coalesce(jsonb_array_length(${quotes.snapshot} -> ${sql.raw(`'${field}'`)}), 0) > 0`

const isOpen = and(isNull(quotes.claimedBy), isNull(quotes.replacedAt))
