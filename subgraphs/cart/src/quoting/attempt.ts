import type { Db } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { derivedId } from '@shop/kit/id'
import { answeredBefore } from '@shop/kit/idempotency'
import type { IdempotentRequest } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import { cartOf } from '../actions/cart-of.ts'
import { checkCodes, checkText } from '../actions/input.ts'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import type { CheckoutQuoteCreateInput } from '../generated.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { findQuotes } from '../store/quotes.ts'
import type { QuoteRefusal } from './refusals.ts'

/** What is kept outlives the promise a little, so that a claim in the last second still finds it. */
export const graceMs = 60_000

export type Outcome = { kind: 'quoted'; quoteId: string } | Rejected<QuoteRefusal>

/** One request for a quote; the quote's id follows from it, so a request sent twice at once holds its stock once. */
export type Attempt = { quoteId: string; ownerId: string; request: IdempotentRequest; giftCardCodes: readonly string[] }

export const attemptOf = ({ viewer }: Context, input: CheckoutQuoteCreateInput): Attempt => {
  const ownerId = requireOwner(viewer)
  const key = input.idempotencyKey
  checkText(key, ['idempotencyKey'])
  const giftCardCodes = input.giftCardCodes ?? []
  checkCodes(giftCardCodes, 'giftCardCodes')
  const request = { scope: scopeOf(viewer), operation: 'checkoutQuoteCreate', key, body: input }
  return { quoteId: derivedId('quo', JSON.stringify(request)), ownerId, request, giftCardCodes }
}

/** How things stand before anybody is asked: what the request came to before, else the cart and the owner's open quotes. */
export const lookBefore = async (
  ctx: Context,
  { request, quoteId, ownerId }: Attempt,
): Promise<{ outcome: Outcome } | { outcome: null; cart: Cart; open: CheckoutQuoteModel[] }> => {
  const [before, quotes, cart] = await Promise.all([
    answeredBefore<Outcome>(ctx.db, request),
    ctx.quotes.byIdOrOpen(quoteId, ownerId),
    cartOf(ctx, ownerId),
  ])
  if (before) return { outcome: before.kind === 'conflict' ? reject(before.because) : before.answer }
  if (quotes.some((quote) => quote.id === quoteId)) return { outcome: { kind: 'quoted', quoteId } }
  return { outcome: null, cart, open: quotes }
}

/** What the same request came to before; the quote outlives the record of its key. */
export const quotedBefore = async (db: Db, { request, quoteId }: Attempt): Promise<Outcome | null> => {
  const before = await answeredBefore<Outcome>(db, request)
  if (before) return before.kind === 'conflict' ? reject(before.because) : before.answer
  const stored = await findQuotes(db, [quoteId])
  return stored.length > 0 ? { kind: 'quoted', quoteId } : null
}
