import { isDeepStrictEqual } from 'node:util'
import { transaction } from '@shop/kit/db'
import { reject } from '@shop/kit/decision'
import { definePoint } from '@shop/kit/failpoints'
import { onceSaying } from '@shop/kit/idempotency'
import type { Context } from '../context.ts'
import type { Candidate } from '../domain/promotions/promotion.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { marksOf } from '../store/buyers.ts'
import { freeUses, keepUses } from '../store/promotion-uses.ts'
import type { EndedQuote } from '../store/put-quote.ts'
import type { Attempt, Outcome } from './attempt.ts'
import { holdCards } from './gift-cards.ts'
import { hold, letGo, release } from './hold.ts'

const afterKeep = definePoint('cart.keep:after')

type Promised = { quote: CheckoutQuoteModel; applied: readonly Candidate[]; ended: readonly EndedQuote[] }

/**
 * Stores the promise: in one transaction the quotes before it give their uses of promotions back, this one takes its own,
 * and the quote is there. Throws `UsedUp` when somebody else took a last use: then nothing is stored.
 */
export const keep = async (ctx: Context, attempt: Attempt, { quote, applied, ended }: Promised): Promise<Outcome> => {
  let replaced: readonly EndedQuote[] | null = null
  const quoted: Outcome = { kind: 'quoted', quoteId: quote.id }
  const stored = await onceSaying<Outcome>(ctx.db, attempt.request, quoted, async (tx) => {
    replaced = null
    ctx.carts.lockRows(tx, [quote.ownerId])
    const before = await ctx.quotes.putIn(tx, quote)
    await freeUses(tx, usersOf([...ended, ...before]), ctx.now())
    await keepUses(tx, quote.id, applied, marksOf(quote), ctx.now())
    replaced = before
  })
  await afterKeep()
  if (stored.kind === 'conflict') await letGo(ctx, attempt)
  else if (replaced) await settle(ctx, quote, replaced)
  else await holdAsStored(ctx, attempt, quote)
  return stored.kind === 'conflict' ? reject(stored.because) : stored.answer
}

const usersOf = (ended: readonly EndedQuote[]): string[] =>
  ended.filter((quote) => quote.hasPromotions).map((quote) => quote.id)

/** Quotes that ended for nothing give back what they use all the same. */
export const giveBack = async ({ db, now }: Context, ended: readonly EndedQuote[]): Promise<void> => {
  const ids = usersOf(ended)
  if (ids.length > 0) await transaction(db, (tx) => freeUses(tx, ids, now()))
}

const settle = async (ctx: Context, quote: CheckoutQuoteModel, replaced: readonly EndedQuote[]): Promise<void> => {
  ctx.loaders.quote.clearAll().prime(quote.id, quote)
  await Promise.all(replaced.map((each) => release(ctx, each)))
}

/** A twin stored its quote first: should the cart have changed in between, what is kept must be what was promised. */
const holdAsStored = async (ctx: Context, attempt: Attempt, ours: CheckoutQuoteModel): Promise<void> => {
  const [stored] = await ctx.quotes.byIds([ours.id])
  if (!stored) return
  const { lines, totals, giftCards } = stored.snapshot
  if (!isDeepStrictEqual(lines, ours.snapshot.lines)) await hold(ctx, attempt, lines, stored.expiresAt)
  if (!isDeepStrictEqual(giftCards, ours.snapshot.giftCards))
    await holdCards(ctx, attempt, totals.total, stored.expiresAt)
}
