import { allocate, money } from '@shop/kit/money'
import type { Totals } from './order.ts'
import type { Shares } from './payment.ts'

export const noShares: Shares = { sales: 0, shipping: 0, tax: 0 }

/** Divides an amount in the proportion of `weights`; the parts always add up to it. */
export const divide = (minor: number, weights: Shares): Shares => {
  const [sales, shipping, tax] = allocate(money(minor, 'XXX'), [weights.sales, weights.shipping, weights.tax])
  return { sales: sales?.minor ?? 0, shipping: shipping?.minor ?? 0, tax: tax?.minor ?? 0 }
}

export const plus = (a: Shares, b: Shares): Shares => ({
  sales: a.sales + b.sales,
  shipping: a.shipping + b.shipping,
  tax: a.tax + b.tax,
})

export const minus = (a: Shares, b: Shares): Shares => ({
  sales: a.sales - b.sales,
  shipping: a.shipping - b.shipping,
  tax: a.tax - b.tax,
})

/** What of an order's total is tax, what is shipping, and what is the goods themselves. */
export const sharesOf = ({ totalMinor, taxMinor, shippingNetMinor }: Totals): Shares => {
  const tax = Math.min(taxMinor, totalMinor)
  const shipping = Math.min(shippingNetMinor, totalMinor - tax)
  return { sales: totalMinor - tax - shipping, shipping, tax }
}
