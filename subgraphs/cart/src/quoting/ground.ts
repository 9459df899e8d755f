import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { sum, times } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import { shippingQuoteRates } from '@shop/schema/requests/shipping'
import type { ShippingRate } from '@shop/schema/requests/shipping'
import type { PinnedLine } from '@shop/schema/shapes'
import { priceUnavailable } from '../actions/price-unavailable.ts'
import type { Context } from '../context.ts'
import type { Cart, CartLine } from '../domain/cart.ts'
import { notForSale, tooHigh } from '../domain/refusals.ts'
import type { QuantityTooHigh, VariantNotForSale } from '../domain/refusals.ts'
import type { Sellable, TaxCategory } from '../domain/sellable.ts'
import type { TaxRule } from '../domain/tax-rates.ts'
import { orUnanswered } from '../live/live.ts'
import type { OffersFor } from '../offers/offers-for.ts'
import { offersFor } from '../offers/offers-for.ts'
import type { OwnUses } from '../domain/promotions/own-uses.ts'
import type { Parties } from './parties.ts'
import { countryNotServed, noShippingMethod, shippingUnavailable } from './refusals.ts'
import type { OfferRefusal } from './refusals.ts'

/** A cart line with its price of now. */
export type Draft = Omit<PinnedLine, 'lineId' | 'unitPrice' | 'total' | 'promotions' | 'backordered' | 'expectedAt'> & {
  unitPrice: Money
  taxCategory: TaxCategory
  isChanged: boolean
}

/** Everything that a price follows from, as of one moment. */
export type Ground = { lines: Draft[]; rates: ShippingRate[]; chosen: ShippingRate; tax: TaxRule; offers: OffersFor }

export type Wish = { cart: Cart; parties: Parties; methodId: string | null; own: OwnUses }

/** Asks for goods, ways of shipping, tax and promotions, side by side where one does not need the other. */
export const groundFor = async (
  ctx: Context,
  { cart, parties: { shipTo, email }, methodId, own }: Wish,
): Promise<Decision<Ground, never, OfferRefusal>> => {
  const [variants, tax, offers] = await Promise.all([
    ctx.live.variants(cart.lines.map((line) => line.variantId)),
    ctx.taxRules(shipTo.country, shipTo.region, ctx.now()),
    offersFor(ctx, cart, { ownerId: cart.ownerId, emailHash: ctx.hashes.email(email) }, own),
  ])
  if (!variants) return reject(priceUnavailable)
  const drafts = draftsOf(cart.lines, variants)
  if (drafts.kind === 'rejected') return drafts
  const lines = drafts.state
  const rates = await ratesFor(ctx, lines, shipTo.country)
  if (rates === 'unanswered') return reject(shippingUnavailable)
  if (rates.length === 0) return reject(countryNotServed(shipTo.country))
  const chosen = methodId ? rates.find((rate) => rate.methodId === methodId) : cheapest(rates)
  return chosen ? accept({ lines, rates, chosen, tax, offers }) : reject(noShippingMethod)
}

const ratesFor = async (
  { ask, claims: { currency } }: Context,
  lines: readonly Draft[],
  country: string,
): Promise<ShippingRate[] | 'unanswered'> => {
  const weightGrams = lines.reduce((total, line) => total + line.weightGrams * line.quantity, 0)
  const value = sum(
    lines.map((line) => times(line.unitPrice, line.quantity)),
    currency,
  )
  const answer = await orUnanswered(ask(shippingQuoteRates, { country, weightGrams, value }))
  return answer === 'unanswered' ? answer : answer.rates.filter((rate) => rate.price.currency === currency)
}

const cheapest = (rates: readonly ShippingRate[]): ShippingRate | undefined =>
  rates.toSorted((a, b) => a.price.minor - b.price.minor)[0]

type LineRefusal = VariantNotForSale | QuantityTooHigh

const draftsOf = (
  lines: readonly CartLine[],
  variants: ReadonlyMap<string, Sellable>,
): Decision<Draft[], never, LineRefusal> => {
  const drafts: Draft[] = []
  for (const { variantId, quantity, addedPrice } of lines) {
    const variant = variants.get(variantId)
    if (!variant?.onSale || !variant.unitPrice) return reject(notForSale(variantId))
    if (quantity > variant.quantityMax) return reject(tooHigh(variantId, variant.quantityMax))
    const { productId, sku, title, weightGrams, taxCategory, unitPrice, categoryIds } = variant
    const isChanged = addedPrice.currency === unitPrice.currency && addedPrice.minor !== unitPrice.minor
    const pinned = { variantId, productId, sku, title, quantity, weightGrams, categoryIds: [...categoryIds] }
    drafts.push({ ...pinned, unitPrice, taxCategory, isChanged })
  }
  return accept(drafts)
}
