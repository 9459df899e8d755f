import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import { reject } from '@shop/kit/decision'
import { definePoint } from '@shop/kit/failpoints'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import type { CheckoutQuoteCreateInput } from '../generated.ts'
import { UsedUp } from '../store/promotion-uses.ts'
import type { EndedQuote } from '../store/put-quote.ts'
import { attemptOf, lookBefore, quotedBefore } from './attempt.ts'
import type { Attempt, Outcome } from './attempt.ts'
import { holdCards } from './gift-cards.ts'
import { groundFor } from './ground.ts'
import type { Ground } from './ground.ts'
import { hold, letGo, release } from './hold.ts'
import { giveBack, keep } from './keep.ts'
import { offerOf } from './offer.ts'
import { partiesOf } from './parties.ts'
import type { Parties } from './parties.ts'
import { quoteOf } from './quote-of.ts'
import type { Frame } from './quote-of.ts'
import { emptyCart } from './refusals.ts'

const afterReplace = definePoint('cart.replace:after')
const afterHold = definePoint('cart.hold:after')
const afterCards = definePoint('cart.cards:after')

/**
 * Asks for everything, keeps stock and gift cards, then stores the promise in one transaction. Other parts are never
 * asked inside a transaction.
 */
export const createQuote = async (ctx: Context, input: CheckoutQuoteCreateInput): Promise<Outcome> => {
  const attempt = attemptOf(ctx, input)
  const before = await lookBefore(ctx, attempt)
  if (before.outcome) return before.outcome
  const { cart, own, hasOpen } = before.look
  if (cart.lines.length === 0) return reject(emptyCart)
  const parties = await partiesOf(ctx, input)
  if (parties.kind === 'rejected') return parties
  const methodId = input.shippingMethodId ?? null
  const ground = await groundFor(ctx, { cart, parties: parties.state, methodId, own: own.uses })
  if (ground.kind === 'rejected') return ground

  const room = hasOpen ? await makeRoom(ctx, attempt) : { twin: null, ended: [] }
  if (room.twin) return room.twin
  try {
    const outcome = await holdAndPromise(
      ctx,
      attempt,
      { cart, parties: parties.state, ground: ground.state },
      room.ended,
    )
    if (outcome.kind === 'rejected') await giveBack(ctx, room.ended)
    return outcome
  } catch (error) {
    await Promise.allSettled([letGo(ctx, attempt), giveBack(ctx, room.ended)])
    throw error
  }
}

type Deal = { cart: Cart; parties: Parties; ground: Ground }

const holdAndPromise = async (
  ctx: Context,
  attempt: Attempt,
  { cart, parties, ground }: Deal,
  ended: readonly EndedQuote[],
): Promise<Outcome> => {
  const expiresAt = after(ctx.now(), ctx.config.QUOTE_TTL_MS)
  const held = await hold(ctx, attempt, cart.lines, expiresAt)
  if (held.kind === 'rejected') return held
  await afterHold()
  const frame = { quoteId: attempt.quoteId, cart, parties, expiresAt, backordered: held.state }
  return promise(ctx, attempt, frame, ground, ended)
}

type Room = { twin: Outcome | null; ended: EndedQuote[] }

/** Ends the owner's previous quote and gives its stock back, unless a twin of this request was quicker. */
const makeRoom = async (ctx: Context, attempt: Attempt): Promise<Room> => {
  const room = await transaction(ctx.db, async (tx): Promise<Room> => {
    ctx.carts.lockRows(tx, [attempt.ownerId])
    const twin = await quotedBefore(tx, attempt)
    return { twin, ended: twin ? [] : await ctx.quotes.replaceIn(tx, attempt.ownerId) }
  })
  await afterReplace()
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
  await afterCards()
  try {
    const quote = quoteOf(ctx, frame, offer, cards.state)
    return await keep(ctx, attempt, { quote, applied: offer.applied, ended })
  } catch (error) {
    if (!(error instanceof UsedUp)) throw error
    return promise(ctx, attempt, frame, ground, ended, [...usedUp, ...error.promotionIds])
  }
}
