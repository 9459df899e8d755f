import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { answeredBefore, once } from '@shop/kit/idempotency'
import type { IdempotentRequest } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import { cartOf } from '../actions/cart-of.ts'
import { checkText } from '../actions/input.ts'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import type { CheckoutQuoteCreateInput } from '../generated.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { hold, release } from './hold.ts'
import { offerFor } from './offer.ts'
import type { Offer } from './offer.ts'
import { partiesOf } from './parties.ts'
import type { Parties } from './parties.ts'
import { emptyCart } from './refusals.ts'
import type { QuoteRefusal } from './refusals.ts'

type Outcome = { kind: 'quoted'; quoteId: string } | Rejected<QuoteRefusal>

/**
 * Asks for everything, holds the stock, then stores the promise in one transaction. Questions to other parts are never asked
 * inside a transaction; what fails after the hold lets go of it.
 */
export const createQuote = async (ctx: Context, input: CheckoutQuoteCreateInput): Promise<Outcome> => {
  const ownerId = requireOwner(ctx.viewer)
  checkText(input.idempotencyKey, ['idempotencyKey'])
  const request = {
    scope: scopeOf(ctx.viewer),
    operation: 'checkoutQuoteCreate',
    key: input.idempotencyKey,
    body: input,
  }
  const before = await quotedBefore(ctx, request)
  if (before) return before
  const cart = await cartOf(ctx, ownerId)
  if (cart.lines.length === 0) return reject(emptyCart)
  const parties = await partiesOf(ctx, input)
  if (parties.kind === 'rejected') return parties
  const offer = await offerFor(ctx, cart, parties.state.shipTo, input.shippingMethodId ?? null)
  if (offer.kind === 'rejected') return offer

  const quote = quoteOf(ctx, cart, parties.state, offer.state)
  const twin = await makeRoom(ctx, ownerId, request)
  if (twin) return twin
  const held = await hold(ctx, quote.snapshot)
  return held.kind === 'rejected' ? held : keep(ctx, quote, request)
}

const quotedBefore = async (ctx: Context, request: IdempotentRequest): Promise<Outcome | null> => {
  const before = await answeredBefore<Outcome>(ctx.db, request)
  if (!before) return null
  return before.kind === 'conflict' ? reject(before.because) : before.answer
}

/** Ends the owner's previous quote and gives its stock back, unless a twin of this request was quicker. */
const makeRoom = async (ctx: Context, ownerId: string, request: IdempotentRequest): Promise<Outcome | null> => {
  const room = await transaction(ctx.db, async (tx) => {
    await ctx.carts.lockIn(tx, [ownerId])
    const twin = await quotedBefore({ ...ctx, db: tx }, request)
    return { twin, replaced: twin ? [] : await ctx.quotes.replaceIn(tx, ownerId) }
  })
  await Promise.all(room.replaced.map((quoteId) => release(ctx, quoteId)))
  return room.twin
}

const keep = async (ctx: Context, quote: CheckoutQuoteModel, request: IdempotentRequest): Promise<Outcome> => {
  const replaced: string[] = []
  try {
    const stored = await once<Outcome>(ctx.db, request, async (tx) => {
      await ctx.carts.lockIn(tx, [quote.ownerId])
      replaced.splice(0, replaced.length, ...(await ctx.quotes.replaceIn(tx, quote.ownerId)))
      await ctx.quotes.addIn(tx, quote)
      return { kind: 'quoted', quoteId: quote.id }
    })
    const outcome: Outcome = stored.kind === 'conflict' ? reject(stored.because) : stored.answer
    const isOurs = outcome.kind === 'quoted' && outcome.quoteId === quote.id
    await Promise.all((isOurs ? replaced : [quote.id]).map((quoteId) => release(ctx, quoteId)))
    return outcome
  } catch (error) {
    await release(ctx, quote.id)
    throw error
  }
}

const quoteOf = (
  ctx: Context,
  cart: Cart,
  parties: Parties,
  { priced, options, method }: Offer,
): CheckoutQuoteModel => {
  const id = ctx.newId('quo')
  const expiresAt = after(ctx.now(), ctx.config.QUOTE_TTL_MS)
  const { ownerId } = cart
  return {
    id,
    ownerId,
    cartId: cart.id,
    snapshot: {
      quoteId: id,
      ownerId,
      cartId: cart.id,
      market: ctx.claims.market,
      currency: ctx.claims.currency,
      lines: priced.lines.map(({ taxCategory: _, isChanged: __, ...line }) => line),
      shipping: { methodId: method.id, name: method.name, price: priced.shipping },
      totals: priced.totals,
      ...parties,
      expiresAt: expiresAt.toISOString(),
    },
    shippingOptions: options,
    changedLineIds: priced.lines.filter((line) => line.isChanged).map((line) => line.lineId),
    expiresAt,
    claimedBy: null,
    claimedAt: null,
    replacedAt: null,
  }
}
