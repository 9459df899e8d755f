import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { sum, times, zero } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import { shippingQuoteRates } from '@shop/schema/requests/shipping'
import type { ShippingRate } from '@shop/schema/requests/shipping'
import type { Address, PinnedLine } from '@shop/schema/shapes'
import { priceUnavailable } from '../actions/price-unavailable.ts'
import type { Context } from '../context.ts'
import type { Cart, CartLine } from '../domain/cart.ts'
import { priceQuote, withTax } from '../domain/price-quote.ts'
import type { PricedQuote } from '../domain/price-quote.ts'
import { notForSale, tooHigh } from '../domain/refusals.ts'
import type { QuantityTooHigh, VariantNotForSale } from '../domain/refusals.ts'
import type { Sellable, TaxCategory } from '../domain/sellable.ts'
import { orUnanswered } from '../live/live.ts'
import type { QuoteShippingOptionModel } from '../models.ts'
import { taxRuleAt } from '../store/tax.ts'
import { countryNotServed, noShippingMethod, shippingUnavailable } from './refusals.ts'
import type { OfferRefusal } from './refusals.ts'

type Draft = Omit<PinnedLine, 'lineId' | 'unitPrice' | 'total' | 'promotions' | 'backordered' | 'expectedAt'> & {
  unitPrice: Money
  taxCategory: TaxCategory
  isChanged: boolean
}

/** A cart with its price: what would be promised. */
export type Offer = {
  priced: PricedQuote<Draft>
  options: QuoteShippingOptionModel[]
  method: QuoteShippingOptionModel
}

/** Prices a cart for a place: goods, ways of shipping, and tax, all as of now. */
export const offerFor = async (
  ctx: Context,
  cart: Cart,
  shipTo: Address,
  methodId: string | null,
): Promise<Decision<Offer, never, OfferRefusal>> => {
  const { currency } = ctx.claims
  const variants = await ctx.live.variants(cart.lines.map((line) => line.variantId))
  if (!variants) return reject(priceUnavailable)
  const drafts = draftsOf(cart.lines, variants)
  if (drafts.kind === 'rejected') return drafts
  const lines = drafts.state
  const weightGrams = lines.reduce((total, line) => total + line.weightGrams * line.quantity, 0)
  const value = sum(
    lines.map((line) => times(line.unitPrice, line.quantity)),
    currency,
  )
  const answer = await orUnanswered(ctx.ask(shippingQuoteRates, { country: shipTo.country, weightGrams, value }))
  if (answer === 'unanswered') return reject(shippingUnavailable)
  const rates = answer.rates.filter((rate) => rate.price.currency === currency)
  if (rates.length === 0) return reject(countryNotServed(shipTo.country))
  const chosen = methodId ? rates.find((rate) => rate.methodId === methodId) : cheapest(rates)
  if (!chosen) return reject(noShippingMethod)

  const tax = await taxRuleAt(ctx.db, shipTo.country, shipTo.region, ctx.now())
  const optionOf = ({ methodId: id, price, ...rate }: ShippingRate) => ({
    ...rate,
    id,
    price: withTax(price, tax, 'STANDARD'),
  })
  // Promotions take their part off here.
  const discount = zero(currency)
  const priced = priceQuote({ currency, lines, shipping: chosen.price, discount, tax })
  return accept({ priced, options: rates.map(optionOf), method: optionOf(chosen) })
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
