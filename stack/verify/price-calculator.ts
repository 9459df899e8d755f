import { z } from 'zod'

const minor = z.object({ minor: z.number() })
const taxed = z.object({ net: minor, gross: minor, tax: minor, rateBps: z.number() })
const off = z.array(z.object({ amount: minor })).default([])

/** What of an order or a quote says what it costs. */
export const priced = z.object({
  lines: z.array(
    z.object({ lineId: z.string(), quantity: z.number(), unitPrice: taxed, total: taxed, promotions: off }),
  ),
  shipping: z.object({ price: taxed }),
  totals: z.object({ lines: minor, shipping: minor, discount: minor, tax: minor, total: minor }),
  promotions: off,
  giftCards: off,
})
export type Priced = z.infer<typeof priced>
type Line = Priced['lines'][number]
type Taxed = z.infer<typeof taxed>

/** Reckons an order anew, in no way that it was reckoned before, and says what does not come out the same. */
export const wrongPrices = (order: Priced): string[] => {
  const wrong = [
    ...fractions(order),
    ...order.lines.flatMap(notAdding),
    ...notAdding({ lineId: 'shipping', total: order.shipping.price }),
  ]
  if (wrong.length > 0) return wrong
  // Prices are shown with tax in some countries and without in others; an order is of one kind.
  const [withTax, without] = [wrongBy(order, true), wrongBy(order, false)]
  return withTax.length === 0 ? [] : without.length < withTax.length ? without : withTax
}

const fractions = (order: Priced): string[] =>
  amountsIn(order).every(Number.isSafeInteger) ? [] : ['an amount is no whole number of minor units']

const amountsIn = (value: unknown): number[] => {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'minor' ? [Number(inner)] : amountsIn(inner)))
}

const notAdding = ({ lineId, total }: { lineId: string; total: Taxed }): string[] =>
  total.net.minor + total.tax.minor === total.gross.minor ? [] : [`${lineId}: net and tax are not gross`]

const wrongBy = (order: Priced, includesTax: boolean): string[] => {
  const { totals, shipping } = order
  const lines = order.lines.map((line) => reckon(line, includesTax))
  const offGoods = sum(lines.map((line) => line.off))
  const offAll = sum(order.promotions.map(({ amount }) => amount.minor))
  const goodsTax = sum(order.lines.map(({ total }) => total.tax.minor))
  const shippingTax = shipping.price.tax.minor
  const offShipping = offAll - offGoods
  const tax = totals.tax.minor - goodsTax
  return [
    ...lines.flatMap((line) => line.wrong),
    ...unless(totals.lines.minor === sum(lines.map((line) => line.gross)), 'the lines do not add up'),
    ...unless(totals.shipping.minor === shipping.price.gross.minor, 'shipping is not what shipping costs'),
    ...unless(totals.discount.minor === offAll, 'the discount is not what promotions take off'),
    ...unless(offShipping >= 0 && offShipping <= totals.shipping.minor, 'more is taken off shipping than it costs'),
    ...unless(
      totals.total.minor === totals.lines.minor + totals.shipping.minor - totals.discount.minor,
      'total is not lines and shipping less discount',
    ),
    ...unless(offShipping === 0 ? tax === shippingTax : tax >= 0 && tax <= shippingTax, 'the tax does not add up'),
    ...unless(sum(order.giftCards.map(({ amount }) => amount.minor)) <= totals.total.minor, 'gift cards pay too much'),
  ]
}

const reckon = ({ lineId, quantity, unitPrice, total, promotions }: Line, includesTax: boolean) => {
  const { rateBps } = total
  const worth = quantity * (includesTax ? unitPrice.gross.minor : unitPrice.net.minor)
  const gross = includesTax ? worth : worth + share(worth, rateBps, 10_000)
  const taken = sum(promotions.map(({ amount }) => amount.minor))
  const tax = includesTax
    ? total.gross.minor - share(total.gross.minor, 10_000, 10_000 + rateBps)
    : share(total.net.minor, rateBps, 10_000)
  return {
    gross,
    off: taken,
    wrong: [
      ...unless(total.gross.minor === gross - taken, `${lineId}: not ${quantity} times the price less promotions`),
      ...unless(total.tax.minor === tax, `${lineId}: ${total.tax.minor} of tax at ${rateBps} where ${tax} are due`),
    ],
  }
}

/** amount * part / whole, half away from zero, in whole numbers throughout. */
const share = (amount: number, part: number, whole: number): number => {
  const doubled = 2n * BigInt(Math.abs(amount)) * BigInt(part)
  return Math.sign(amount) * Number((doubled + BigInt(whole)) / (2n * BigInt(whole)))
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

const unless = (isRight: boolean, says: string): string[] => (isRight ? [] : [says])
