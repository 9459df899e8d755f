import { add, allocate, subtract, sum, taxInside, taxOnTop, times, zero } from '@shop/kit/money'
import type { Money, TaxedMoney } from '@shop/kit/money'
import type { TaxCategory } from './sellable.ts'
import type { TaxRule } from './tax-rates.ts'

export type PricedInput = { unitPrice: Money; quantity: number; taxCategory: TaxCategory }
export type QuoteInput<Line extends PricedInput> = {
  currency: string
  lines: readonly Line[]
  shipping: Money
  /** Taken off the goods, net or gross as their prices are; spread over the lines by their worth. */
  discount: Money
  tax: TaxRule
}
export type QuoteSums = { lines: Money; shipping: Money; discount: Money; tax: Money; total: Money }
export type PricedQuote<Line> = {
  lines: (Omit<Line, 'unitPrice'> & { unitPrice: TaxedMoney; total: TaxedMoney })[]
  shipping: TaxedMoney
  totals: QuoteSums
}

/** Adds tax to a price as the country shows prices: it is inside already, or comes on top. */
export const withTax = (price: Money, rule: TaxRule, category: TaxCategory): TaxedMoney =>
  (rule.pricesIncludeTax ? taxInside : taxOnTop)(price, rule.rateBps[category])

/**
 * Prices a quote. Tax is reckoned per line on its whole sum after discount, so what a line says is what it costs and all
 * sums are sums of what is shown. Shipping is taxed at the standard rate.
 */
export function priceQuote<Line extends PricedInput>(input: QuoteInput<Line>): PricedQuote<Line> {
  const { currency, tax } = input
  const worths = input.lines.map((line) => times(line.unitPrice, line.quantity))
  const shares = allocate(
    input.discount,
    worths.map((worth) => worth.minor),
  )
  const full = input.lines.map((line, at) => withTax(worths[at] ?? zero(currency), tax, line.taxCategory))
  const lines = input.lines.map((line, at) => {
    const paid = subtract(worths[at] ?? zero(currency), shares[at] ?? zero(currency))
    return {
      ...line,
      unitPrice: withTax(line.unitPrice, tax, line.taxCategory),
      total: withTax(paid, tax, line.taxCategory),
    }
  })
  const shipping = withTax(input.shipping, tax, 'STANDARD')
  return {
    lines,
    shipping,
    totals: totalsOf(
      currency,
      full,
      lines.map((line) => line.total),
      shipping,
    ),
  }
}

const totalsOf = (
  currency: string,
  full: readonly TaxedMoney[],
  paid: readonly TaxedMoney[],
  shipping: TaxedMoney,
): QuoteSums => {
  const grossOf = (amounts: readonly TaxedMoney[]) =>
    sum(
      amounts.map((each) => each.gross),
      currency,
    )
  return {
    lines: grossOf(full),
    shipping: shipping.gross,
    discount: subtract(grossOf(full), grossOf(paid)),
    tax: sum(
      [...paid, shipping].map((each) => each.tax),
      currency,
    ),
    total: add(grossOf(paid), shipping.gross),
  }
}
