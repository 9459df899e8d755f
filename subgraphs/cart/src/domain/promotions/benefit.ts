import { allocate, basisPointsOf, divideRounded, money, sum, zero } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import { matches } from './eligibility.ts'
import type { Basket, Goods, Promotion } from './promotion.ts'

/** What is left to pay of each line and of shipping after the promotions before. */
export type Left = { goods: readonly Money[]; shipping: Money }

/** What one promotion takes off each line and off shipping, never more than is left. */
export type Cut = { goods: readonly Money[]; shipping: Money }

/** Reckons one promotion on what those before it left. */
export function cutOf(promotion: Promotion, basket: Basket, left: Left): Cut {
  const { benefit } = promotion
  const none = { goods: basket.goods.map(() => zero(basket.currency)), shipping: zero(basket.currency) }
  const matching = basket.goods.map((each, at) => (matches(promotion, each) ? minorAt(left, at) : 0))
  switch (benefit.kind) {
    case 'FREE_SHIPPING':
      return { ...none, shipping: left.shipping }
    case 'PERCENT_OFF':
      return { ...none, goods: spread(matching, basket.currency, (whole) => basisPointsOf(whole, benefit.percentBps)) }
    case 'AMOUNT_OFF': {
      const amount = benefit.amounts[basket.currency] ?? 0
      return {
        ...none,
        goods: spread(matching, basket.currency, (whole) => money(Math.min(amount, whole.minor), whole.currency)),
      }
    }
    case 'BUY_X_GET_Y': {
      const gifts = giftsOf(basket.goods, matching, benefit)
      const goods = basket.goods.map(({ quantity }, at) => {
        const given = divideRounded((matching[at] ?? 0) * (gifts[at] ?? 0), quantity)
        return basisPointsOf(money(given, basket.currency), benefit.percentBps)
      })
      return { ...none, goods }
    }
  }
}

const minorAt = (left: Left, at: number): number => left.goods[at]?.minor ?? 0

/** Takes a part of the whole worth and spreads it by worth, to the last cent. */
const spread = (worths: readonly number[], currency: string, take: (whole: Money) => Money): Money[] => {
  const whole = sum(
    worths.map((minor) => money(minor, currency)),
    currency,
  )
  return whole.minor === 0 ? worths.map(() => zero(currency)) : allocate(take(whole), worths)
}

/** Of each full group of `buy + get` units, the cheapest `get` units over all groups are the gifts; how many, by line. */
const giftsOf = (
  goods: readonly Goods[],
  matching: readonly number[],
  { buy, get }: { buy: number; get: number },
): number[] => {
  const gifts = goods.map(() => 0)
  const counted = goods.map((each, at) => ({ ...each, at })).filter(({ at }) => (matching[at] ?? 0) > 0)
  const units = counted.reduce((count, { quantity }) => count + quantity, 0)
  let open = Math.floor(units / (buy + get)) * get
  for (const { at, quantity } of counted.toSorted((a, b) => a.unitPrice.minor - b.unitPrice.minor || a.at - b.at)) {
    const given = Math.min(quantity, open)
    gifts[at] = given
    open -= given
  }
  return gifts
}
