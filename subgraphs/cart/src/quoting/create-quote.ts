import { isDeepStrictEqual } from 'node:util'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { derivedId } from '@shop/kit/id'
import { answeredBefore, once } from '@shop/kit/idempotency'
import type { IdempotentRequest } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import { cartOf } from '../actions/cart-of.ts'
import { checkText } from '../actions/input.ts'
import type { Context } from '../context.ts'
import type { CheckoutQuoteCreateInput } from '../generated.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { findQuotes } from '../store/quotes.ts'
import { hold, letGo, release } from './hold.ts'
import { offerFor } from './offer.ts'
import { partiesOf } from './parties.ts'
import { quoteOf } from './quote-of.ts'
import { emptyCart } from './refusals.ts'
import type { QuoteRefusal } from './refusals.ts'

type Outcome = { kind: 'quoted'; quoteId: string } | Rejected<QuoteRefusal>
type Attempt = { quoteId: string; ownerId: string; request: IdempotentRequest }

/**
 * Asks for everything, holds the stock, then stores the promise in one transaction. Other parts are never asked inside a
 * transaction. The quote's id follows from the request, so a request sent twice at once holds its stock once.
 */
export const createQuote = async (ctx: Context, input: CheckoutQuoteCreateInput): Promise<Outcome> => {
  const attempt = attemptOf(ctx, input)
  const before = await quotedBefore(ctx.db, attempt)
  if (before) return before
  const cart = await cartOf(ctx, attempt.ownerId)
  if (cart.lines.length === 0) return reject(emptyCart)
  const parties = await partiesOf(ctx, input)
  if (parties.kind === 'rejected') return parties
  const offer = await offerFor(ctx, cart, parties.state.shipTo, input.shippingMethodId ?? null)
  if (offer.kind === 'rejected') return offer

  const quote = quoteOf(ctx, attempt.quoteId, cart, parties.state, offer.state)
  const twin = await makeRoom(ctx, attempt)
  if (twin) return twin
  const held = await hold(ctx, quote.snapshot)
  return held.kind === 'rejected' ? held : keep(ctx, quote, attempt)
}

const attemptOf = ({ viewer }: Context, input: CheckoutQuoteCreateInput): Attempt => {
  const ownerId = requireOwner(viewer)
  const key = input.idempotencyKey
  checkText(key, ['idempotencyKey'])
  const request = { scope: scopeOf(viewer), operation: 'checkoutQuoteCreate', key, body: input }
  return { quoteId: derivedId('quo', JSON.stringify(request)), ownerId, request }
}

/** What the same request came to before; the quote outlives the record of its key. */
const quotedBefore = async (db: Db, { request, quoteId }: Attempt): Promise<Outcome | null> => {
  const before = await answeredBefore<Outcome>(db, request)
  if (before) return before.kind === 'conflict' ? reject(before.because) : before.answer
  const stored = await findQuotes(db, [quoteId])
  return stored.length > 0 ? { kind: 'quoted', quoteId } : null
}

/** Ends the owner's previous quote and gives its stock back, unless a twin of this request was quicker. */
const makeRoom = async (ctx: Context, attempt: Attempt): Promise<Outcome | null> => {
  const room = await transaction(ctx.db, async (tx) => {
    await ctx.carts.lockIn(tx, [attempt.ownerId])
    const twin = await quotedBefore(tx, attempt)
    return { twin, replaced: twin ? [] : await ctx.quotes.replaceIn(tx, attempt.ownerId) }
  })
  await releaseAll(ctx, room.replaced)
  return room.twin
}

const keep = async (ctx: Context, quote: CheckoutQuoteModel, { request, ownerId }: Attempt): Promise<Outcome> => {
  let replaced: string[] | null = null
  try {
    const stored = await once<Outcome>(ctx.db, request, async (tx) => {
      await ctx.carts.lockIn(tx, [ownerId])
      replaced = await ctx.quotes.replaceIn(tx, ownerId)
      await ctx.quotes.addIn(tx, quote)
      return { kind: 'quoted', quoteId: quote.id }
    })
    if (stored.kind === 'conflict') await letGo(ctx, quote.id)
    else if (replaced) await releaseAll(ctx, replaced)
    else await holdAsStored(ctx, quote)
    return stored.kind === 'conflict' ? reject(stored.because) : stored.answer
  } catch (error) {
    await letGo(ctx, quote.id)
    throw error
  }
}

const releaseAll = (ctx: Context, quoteIds: readonly string[]) => Promise.all(quoteIds.map((id) => release(ctx, id)))

/** A twin stored its quote first: should the cart have changed in between, what is held must be what was promised. */
const holdAsStored = async (ctx: Context, ours: CheckoutQuoteModel): Promise<void> => {
  const [stored] = await ctx.quotes.byIds([ours.id])
  if (stored && !isDeepStrictEqual(stored.snapshot.lines, ours.snapshot.lines)) await hold(ctx, stored.snapshot)
}
