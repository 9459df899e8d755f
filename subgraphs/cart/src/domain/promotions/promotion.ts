import type { Money } from '@shop/kit/money'

/** An amount per currency, in minor units: `{ EUR: 500, JPY: 800 }`. */
export type PerCurrency = Readonly<Record<string, number>>

/** What a promotion gives. */
export type Benefit =
  | { kind: 'PERCENT_OFF'; percentBps: number }
  | { kind: 'AMOUNT_OFF'; amounts: PerCurrency }
  | { kind: 'FREE_SHIPPING' }
  | { kind: 'BUY_X_GET_Y'; buy: number; get: number; percentBps: number }

/** When it gives it; what is empty or null asks for nothing. */
export type Conditions = {
  /** Worth of the goods that it is for, before any discount. Where it is set, other currencies get nothing. */
  minimum: PerCurrency | null
  /** Goods in any of these categories, or below them. */
  categoryIds: readonly string[]
  variantIds: readonly string[]
  markets: readonly string[]
  isFirstOrderOnly: boolean
}

/** A rule that takes something off. */
export type Promotion = {
  id: string
  label: string
  benefit: Benefit
  conditions: Conditions
  /** Whether only those who give one of its codes get it. */
  needsCoupon: boolean
  /** Applies alone, or not at all. */
  isExclusive: boolean
  /** Smaller is applied earlier. */
  priority: number
  startsAt: Date
  endsAt: Date | null
  usesMax: number | null
  usesPerBuyerMax: number | null
  uses: number
}

/** A promotion that may apply, with the coupon by which it came in. */
export type Candidate = { promotion: Promotion; coupon: Coupon | null }

/** A code that lets its holder use a promotion. */
export type Coupon = { code: string; promotionId: string; usesMax: number | null; uses: number }

/** What counts of a buyer: `usesOf` by promotion. */
export type Buyer = { hasOrdered: boolean; usesOf: ReadonlyMap<string, number> }

/** A line as promotions see it: its price as it is shown, with or without tax as the country does. */
export type Goods = { variantId: string; categoryIds: readonly string[]; unitPrice: Money; quantity: number }

/** `shipping` is null while nobody knows it. */
export type Basket = {
  currency: string
  market: string
  goods: readonly Goods[]
  shipping: Money | null
}

/** Once per buyer when it welcomes new ones: nobody has two first orders. */
export const usesPerBuyerMaxOf = ({ usesPerBuyerMax, conditions }: Promotion): number | null =>
  conditions.isFirstOrderOnly ? Math.min(1, usesPerBuyerMax ?? 1) : usesPerBuyerMax

/** Whether somebody has to count how often it is used. */
export const isLimited = ({ promotion, coupon }: Candidate): boolean =>
  promotion.usesMax !== null || usesPerBuyerMaxOf(promotion) !== null || (coupon?.usesMax ?? null) !== null
