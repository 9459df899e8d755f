import type { Db } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { derivedId } from '@shop/kit/id'
import { answeredBefore } from '@shop/kit/idempotency'
import type { IdempotentRequest } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import { checkCodes, checkText } from '../actions/input.ts'
import type { Context } from '../context.ts'
import type { CheckoutQuoteCreateInput } from '../generated.ts'
import { lookAtCheckout } from '../store/looks.ts'
import type { CheckoutLook } from '../store/looks.ts'
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

/** How things stand before anybody is asked: what the request came to before, else all of ours that a price follows from. */
export const lookBefore = async (
  { db, now, loaders }: Context,
  attempt: Attempt,
): Promise<{ outcome: Outcome } | { outcome: null; look: CheckoutLook }> => {
  const look = await lookAtCheckout(db, attempt, now())
  const outcome = look.isRepeated ? await quotedBefore(db, attempt) : null
  if (outcome) return { outcome }
  loaders.automatic.prime(look.automatic)
  loaders.codes.clear(look.cart.id).prime(look.cart.id, look.codes)
  return { outcome: null, look }
}

/** What the same request came to before; the quote outlives the record of its key. */
export const quotedBefore = async (db: Db, { request, quoteId }: Attempt): Promise<Outcome | null> => {
  const before = await answeredBefore<Outcome>(db, request)
  if (before) return before.kind === 'conflict' ? reject(before.because) : before.answer
  const stored = await findQuotes(db, [quoteId])
  return stored.length > 0 ? { kind: 'quoted', quoteId } : null
}
