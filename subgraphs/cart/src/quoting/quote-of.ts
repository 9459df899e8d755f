import { after } from '@shop/kit/clock'
import { derivedId } from '@shop/kit/id'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import type { Offer } from './offer.ts'
import type { Parties } from './parties.ts'

/** Everything that is promised, under ids that follow from the quote's own. */
export const quoteOf = (
  ctx: Context,
  id: string,
  cart: Cart,
  parties: Parties,
  { priced, options, method }: Offer,
): CheckoutQuoteModel => {
  const expiresAt = after(ctx.now(), ctx.config.QUOTE_TTL_MS)
  const { ownerId } = cart
  const lineIdOf = (variantId: string) => derivedId('qln', `${id} ${variantId}`)
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
      lines: priced.lines.map(({ taxCategory: _, isChanged: __, ...line }) => ({
        ...line,
        lineId: lineIdOf(line.variantId),
        promotions: [],
        backordered: 0,
        expectedAt: null,
      })),
      shipping: { methodId: method.id, name: method.name, price: priced.shipping },
      totals: priced.totals,
      promotions: [],
      giftCards: [],
      screening: null,
      ...parties,
      expiresAt: expiresAt.toISOString(),
    },
    shippingOptions: options,
    changedLineIds: priced.lines.filter((line) => line.isChanged).map((line) => lineIdOf(line.variantId)),
    expiresAt,
    claimedBy: null,
    claimedAt: null,
    replacedAt: null,
  }
}
