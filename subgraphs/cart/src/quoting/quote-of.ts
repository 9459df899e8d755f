import { derivedId } from '@shop/kit/id'
import type { AppliedGiftCard, BackorderedLine } from '@shop/schema/shapes'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import type { Notice } from '../domain/quote-problems.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import type { Offer } from './offer.ts'
import type { Parties } from './parties.ts'

/** A line's id follows from the quote's. */
export const lineIdOf = (quoteId: string, variantId: string): string => derivedId('qln', `${quoteId} ${variantId}`)

/** What is certain before the price: whose it is, until when, and what of it comes later. */
export type Frame = {
  quoteId: string
  cart: Cart
  parties: Parties
  expiresAt: Date
  backordered: readonly BackorderedLine[]
}

type Cards = { giftCards: AppliedGiftCard[]; notices: Notice[] }

/** Everything that is promised, under ids that follow from the quote's own. */
export const quoteOf = (
  { claims, hashes }: Context,
  { quoteId: id, cart, parties, expiresAt, backordered }: Frame,
  { priced, options, method, notices }: Offer,
  cards: Cards,
): CheckoutQuoteModel => {
  const { ownerId, id: cartId } = cart
  const later = new Map(backordered.map((line) => [line.variantId, line]))
  const lines = priced.lines.map(({ taxCategory: _, isChanged: __, ...line }) => ({
    ...line,
    lineId: lineIdOf(id, line.variantId),
    backordered: later.get(line.variantId)?.quantity ?? 0,
    expectedAt: later.get(line.variantId)?.expectedAt ?? null,
  }))
  const changed = priced.lines.filter((line) => line.isChanged).map((line) => lineIdOf(id, line.variantId))
  const screening = hashes.screening(claims, parties.shipTo, parties.email)
  return {
    id,
    ownerId,
    cartId,
    snapshot: {
      quoteId: id,
      ownerId,
      cartId,
      market: claims.market,
      currency: claims.currency,
      lines,
      shipping: { methodId: method.id, name: method.name, price: priced.shipping },
      totals: priced.totals,
      promotions: priced.promotions,
      giftCards: cards.giftCards,
      screening,
      ...parties,
      expiresAt: expiresAt.toISOString(),
    },
    shippingOptions: options,
    changedLineIds: changed,
    notices: [...notices, ...cards.notices],
    expiresAt,
    emailHash: screening.email,
    claimedBy: null,
    claimedAt: null,
    replacedAt: null,
    orderId: null,
    givenBackAt: null,
    trimmedAt: null,
  }
}
