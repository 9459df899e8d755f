import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import { reject } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import type { CheckoutQuoteCreateInput } from '../generated.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { UsedUp } from '../store/promotion-uses.ts'
import type { EndedQuote } from '../store/quotes.ts'
import { attemptOf, lookBefore, quotedBefore } from './attempt.ts'
import type { Attempt, Outcome } from './attempt.ts'
import { holdCards } from './gift-cards.ts'
import { groundFor } from './ground.ts'
import type { Ground } from './ground.ts'
import { hold, letGo, release } from './hold.ts'
import { giveBack, keep } from './keep.ts'
import { offerOf } from './offer.ts'
import { partiesOf } from './parties.ts'
import { quoteOf } from './quote-of.ts'
import type { Frame } from './quote-of.ts'
import { emptyCart } from './refusals.ts'

/**
 * Asks for everything, keeps stock and gift cards, then stores the promise in one transaction. Other parts are never
 * asked inside a transaction.
 */
export const createQuote = async (ctx: Context, input: CheckoutQuoteCreateInput): Promise<Outcome> => {
  const attempt = attemptOf(ctx, input)
  const before = await lookBefore(ctx, attempt)
  if (before.outcome) return before.outcome
  const { cart, open } = before
  if (cart.lines.length === 0) return reject(emptyCart)
  const parties = await partiesOf(ctx, input)
  if (parties.kind === 'rejected') return parties
  const own = open.flatMap(({ snapshot }) => snapshot.promotions)
  const methodId = input.shippingMethodId ?? null
  const ground = await groundFor(ctx, { cart, parties: parties.state, methodId, own })
  if (ground.kind === 'rejected') return ground

  const room = await makeRoom(ctx, attempt, open)
  if (room.twin) return room.twin
  const expiresAt = after(ctx.now(), ctx.config.QUOTE_TTL_MS)
  const held = await hold(ctx, attempt, cart.lines, expiresAt)
  const frame = { quoteId: attempt.quoteId, cart, parties: parties.state, expiresAt }
  const outcome =
    held.kind === 'rejected'
      ? held
      : await promise(ctx, attempt, { ...frame, backordered: held.state }, ground.state, room.ended)
  if (outcome.kind === 'rejected') await giveBack(ctx, room.ended)
  return outcome
}

type Room = { twin: Outcome | null; ended: EndedQuote[] }

/** Ends the owner's previous quote and gives its stock back, unless a twin of this request was quicker. */
const makeRoom = async (ctx: Context, attempt: Attempt, open: readonly CheckoutQuoteModel[]): Promise<Room> => {
  if (open.length === 0) return { twin: null, ended: [] }
  const room = await transaction(ctx.db, async (tx): Promise<Room> => {
    await ctx.carts.lockIn(tx, [attempt.ownerId])
    const twin = await quotedBefore(tx, attempt)
    return { twin, ended: twin ? [] : await ctx.quotes.replaceIn(tx, attempt.ownerId) }
  })
  await Promise.all(room.ended.map((quote) => release(ctx, quote)))
  return room
}

/** Prices, keeps the gift cards, stores; begins anew without a promotion of which somebody else took the last use. */
const promise = async (
  ctx: Context,
  attempt: Attempt,
  frame: Frame,
  ground: Ground,
  ended: readonly EndedQuote[],
  usedUp: readonly string[] = [],
): Promise<Outcome> => {
  const { currency, market } = ctx.claims
  const offer = offerOf(ground, { currency, market, now: ctx.now(), usedUp })
  const cards = await holdCards(ctx, attempt, offer.priced.totals.total, frame.expiresAt)
  if (cards.kind === 'rejected') {
    await letGo(ctx, attempt)
    return cards
  }
  try {
    const quote = quoteOf(ctx, frame, offer, cards.state)
    return await keep(ctx, attempt, { quote, applied: offer.applied, ended })
  } catch (error) {
    if (!(error instanceof UsedUp)) throw error
    return promise(ctx, attempt, frame, ground, ended, [...usedUp, ...error.promotionIds])
  }
}
