import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { claimQuote } from '../domain/claim-quote.ts'
import type { Claim, ClaimOutcome } from '../domain/claim-quote.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { quotes } from './tables.ts'

/** Held by owners' own open quotes, by owner and variant. */
export type OwnHolds = ReadonlyMap<string, number>

export type QuoteStore = {
  byIds: (ids: readonly string[]) => Promise<CheckoutQuoteModel[]>
  /** What open quotes hold for their owners: it is theirs to buy, though nobody else's. */
  heldFor: (ownerIds: readonly string[]) => Promise<{ ownerId: string; holds: OwnHolds }[]>
  /** Ends the owner's unclaimed quotes, and says which. */
  replaceIn: (tx: Db, ownerId: string) => Promise<string[]>
  addIn: (tx: Db, quote: CheckoutQuoteModel) => Promise<void>
  claim: (quoteId: string, claim: Claim) => Promise<{ outcome: ClaimOutcome; quote: CheckoutQuoteModel | null }>
}

export const quoteStore = (db: Db, outbox: Outbox, now: () => Date): QuoteStore => ({
  byIds: (ids) => findQuotes(db, ids),

  heldFor: async (ownerIds) => {
    const rows = await db
      .select({ ownerId: quotes.ownerId, snapshot: quotes.snapshot })
      .from(quotes)
      .where(and(isOpen, inArray(quotes.ownerId, [...ownerIds]), gt(quotes.expiresAt, now())))
    return rows.map(({ ownerId, snapshot }) => ({
      ownerId,
      holds: new Map(snapshot.lines.map((line) => [line.variantId, line.quantity])),
    }))
  },

  replaceIn: async (tx, ownerId) => {
    const replaced = await tx
      .update(quotes)
      .set({ replacedAt: now() })
      .where(and(isOpen, eq(quotes.ownerId, ownerId)))
      .returning({ id: quotes.id })
    return replaced.map((quote) => quote.id)
  },

  addIn: async (tx, quote) => {
    await tx.insert(quotes).values(quote)
    const { id: quoteId, cartId, ownerId } = quote
    const data = { quoteId, cartId, ownerId, expiresAt: quote.expiresAt.toISOString() }
    await outbox(tx, [{ type: 'cart.quoteLocked', aggregateId: quoteId, data }])
  },

  claim: (quoteId, claim) =>
    transaction(db, async (tx) => {
      const [quote = null] = await tx.select().from(quotes).where(eq(quotes.id, quoteId)).for('update')
      const outcome = claimQuote(quote, claim, now())
      if (outcome.kind === 'claimed' && outcome.isFirst) {
        await tx.update(quotes).set({ claimedBy: claim.claimant, claimedAt: now() }).where(eq(quotes.id, quoteId))
      }
      return { outcome, quote }
    }),
})

/** The quotes that there are of these; also inside a transaction that does more. */
export const findQuotes = (db: Db, ids: readonly string[]): Promise<CheckoutQuoteModel[]> =>
  db
    .select()
    .from(quotes)
    .where(inArray(quotes.id, [...ids]))

const isOpen = and(isNull(quotes.claimedBy), isNull(quotes.replacedAt))
