import { add, allocate, subtract, sum, times } from '@shop/kit/money'
import type { Money, TaxedMoney } from '@shop/kit/money'
import type { AppliedPromotion, Totals } from '@shop/schema/shapes'
import type { Applied } from './promotions/apply-promotions.ts'
import type { TaxCategory } from './sellable.ts'
import { shippingWithTax, withTax } from './tax.ts'
import type { TaxRule } from './tax-rates.ts'

export type PricedInput = { unitPrice: Money; quantity: number; taxCategory: TaxCategory }
export type QuoteInput<Line extends PricedInput> = {
  currency: string
  lines: readonly Line[]
  shipping: Money
  /** What promotions take off, net or gross as prices are shown, line by line. */
  applied: readonly Applied[]
  tax: TaxRule
}
export type PricedLine<Line> = Omit<Line, 'unitPrice' | 'total' | 'promotions'> & {
  unitPrice: TaxedMoney
  total: TaxedMoney
  promotions: AppliedPromotion[]
}
export type PricedQuote<Line> = {
  lines: PricedLine<Line>[]
  /** Before discounts. */
  shipping: TaxedMoney
  totals: Totals
  promotions: AppliedPromotion[]
}

/**
 * Prices a quote. Tax is reckoned per line on its whole sum after discounts, half a minor unit away from zero, so what a
 * line says is what it costs and all sums are sums of what is shown.
 */
export function priceQuote<Line extends PricedInput>(input: QuoteInput<Line>): PricedQuote<Line> {
  const { currency, tax, applied } = input
  const priced = input.lines.map((line, at) =>
    priceLine(
      line,
      tax,
      cutsOf(applied, (cut) => cut.goods[at]),
    ),
  )
  const lines = priced.map((each) => each.line)
  const goods = priced.map(({ paid, line: { taxCategory } }) => ({ worth: paid, taxCategory }))
  const cuts = cutsOf(applied, (cut) => cut.shipping)
  const shipping = shippingWithTax(input.shipping, tax, goods)
  const paid = shippingWithTax(less(input.shipping, cuts), tax, goods)
  const sumOf = (amounts: readonly TaxedMoney[], part: 'gross' | 'tax') =>
    sum(
      amounts.map((each) => each[part]),
      currency,
    )
  const full = sumOf(
    priced.map((each) => each.full),
    'gross',
  )
  const due = [...lines.map((line) => line.total), paid]
  const total = sumOf(due, 'gross')
  const discount = subtract(add(full, shipping.gross), total)
  return {
    lines,
    shipping,
    totals: { lines: full, shipping: shipping.gross, discount, tax: sumOf(due, 'tax'), total },
    promotions: summed(applied, [
      ...lines.flatMap((line) => line.promotions),
      ...shares(cuts, subtract(shipping.gross, paid.gross)),
    ]),
  }
}

type CutOff = { by: Applied; amount: Money }

const cutsOf = (applied: readonly Applied[], pick: (cut: Applied) => Money | undefined): CutOff[] =>
  applied.flatMap((by) => {
    const amount = pick(by)
    return amount && amount.minor > 0 ? [{ by, amount }] : []
  })

const less = (amount: Money, cuts: readonly CutOff[]): Money =>
  cuts.reduce((left, cut) => subtract(left, cut.amount), amount)

type LineParts<Line> = { line: PricedLine<Line>; full: TaxedMoney; paid: Money }

const priceLine = <Line extends PricedInput>(line: Line, tax: TaxRule, cuts: readonly CutOff[]): LineParts<Line> => {
  const worth = times(line.unitPrice, line.quantity)
  const paid = less(worth, cuts)
  const full = withTax(worth, tax, line.taxCategory)
  const total = withTax(paid, tax, line.taxCategory)
  const promotions = shares(cuts, subtract(full.gross, total.gross))
  const unitPrice = withTax(line.unitPrice, tax, line.taxCategory)
  return { line: { ...line, unitPrice, total, promotions }, full, paid }
}

/** What each of several promotions took off an amount, with tax: by what it took off without, to the last cent. */
const shares = (cuts: readonly CutOff[], off: Money): AppliedPromotion[] =>
  allocate(
    off,
    cuts.map((cut) => cut.amount.minor),
  ).flatMap((amount, at) => {
    const by = cuts[at]?.by
    return by
      ? [{ promotionId: by.promotion.id, code: by.coupon?.code ?? null, label: by.promotion.label, amount }]
      : []
  })

/** What each promotion took off the whole, in the order of application. */
const summed = (applied: readonly Applied[], parts: readonly AppliedPromotion[]): AppliedPromotion[] =>
  applied.flatMap(({ promotion }) => {
    const [first, ...others] = parts.filter((part) => part.promotionId === promotion.id)
    return first ? [{ ...first, amount: others.reduce((sum, other) => add(sum, other.amount), first.amount) }] : []
  })
