import { allocate, sum, taxInside, taxOnTop } from '@shop/kit/money'
import type { Money, TaxedMoney } from '@shop/kit/money'
import type { TaxCategory } from './sellable.ts'
import type { TaxRule } from './tax-rates.ts'

/** Adds tax to a price as the country shows prices: it is inside already, or comes on top. */
export const withTax = (price: Money, rule: TaxRule, category: TaxCategory): TaxedMoney =>
  atRate(price, rule, rule.rateBps[category])

const atRate = (price: Money, rule: TaxRule, rateBps: number): TaxedMoney =>
  (rule.pricesIncludeTax ? taxInside : taxOnTop)(price, rateBps)

/** Goods as the tax on their shipping sees them. */
export type TaxedGoods = { worth: Money; taxCategory: TaxCategory }

/**
 * Taxes shipping by the rule of the place. Where it shares the goods' rates it is split by their worth to the last cent,
 * and each part is taxed at its rate; the rate of the sum is 0 when there are several.
 */
export function shippingWithTax(price: Money, rule: TaxRule, goods: readonly TaxedGoods[]): TaxedMoney {
  if (rule.shipping === 'NONE') return atRate(price, rule, 0)
  if (rule.shipping === 'STANDARD') return withTax(price, rule, 'STANDARD')
  const worths = new Map<number, number>()
  for (const { worth, taxCategory } of goods) {
    const rate = rule.rateBps[taxCategory]
    worths.set(rate, (worths.get(rate) ?? 0) + worth.minor)
  }
  const rates = [...worths].filter(([, worth]) => worth > 0).toSorted(([a], [b]) => b - a)
  if (rates.length === 0) return withTax(price, rule, 'STANDARD')
  const parts = allocate(
    price,
    rates.map(([, worth]) => worth),
  ).map((part, at) => atRate(part, rule, rates[at]?.[0] ?? 0))
  return { ...sumOf(parts, price.currency), rateBps: rates.length === 1 ? (rates[0]?.[0] ?? 0) : 0 }
}

const sumOf = (parts: readonly TaxedMoney[], currency: string): Omit<TaxedMoney, 'rateBps'> => {
  const of = (pick: (part: TaxedMoney) => Money) => sum(parts.map(pick), currency)
  return { net: of((part) => part.net), gross: of((part) => part.gross), tax: of((part) => part.tax) }
}
