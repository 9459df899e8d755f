import { times } from '@shop/kit/money'
import { usesPerBuyerMaxOf } from './promotion.ts'
import type { Basket, Buyer, Candidate, Goods, Promotion } from './promotion.ts'

/** Why a promotion gives nothing. */
export type Reason =
  | 'ENDED'
  | 'LIMIT_REACHED'
  | 'OTHER_MARKET'
  | 'OTHER_CURRENCY'
  | 'FIRST_ORDER_ONLY'
  | 'NO_MATCHING_GOODS'
  | 'BELOW_MINIMUM'
  | 'NOT_COMBINABLE'
  | 'NOTHING_TO_TAKE_OFF'

/** Whether it is on at an instant: from its start, up to its end and not at it. */
export const isOn = ({ startsAt, endsAt }: Promotion, at: Date): boolean =>
  startsAt <= at && (endsAt === null || at < endsAt)

/** Whether a line is one of the goods that a promotion is for. */
export const matches = ({ conditions: { categoryIds, variantIds } }: Promotion, goods: Goods): boolean =>
  (categoryIds.length === 0 && variantIds.length === 0) ||
  variantIds.includes(goods.variantId) ||
  goods.categoryIds.some((id) => categoryIds.includes(id))

/** The first condition that is not met; null when all are. */
export function obstacleTo({ promotion, coupon }: Candidate, basket: Basket, buyer: Buyer, now: Date): Reason | null {
  const { markets, isFirstOrderOnly } = promotion.conditions
  if (!isOn(promotion, now)) return 'ENDED'
  if (isUsedUp(promotion) || (coupon && isUsedUp(coupon))) return 'LIMIT_REACHED'
  if (isFirstOrderOnly && buyer.hasOrdered) return 'FIRST_ORDER_ONLY'
  const perBuyer = usesPerBuyerMaxOf(promotion)
  if (perBuyer !== null && (buyer.usesOf.get(promotion.id) ?? 0) >= perBuyer) return 'LIMIT_REACHED'
  if (markets.length > 0 && !markets.includes(basket.market)) return 'OTHER_MARKET'
  if (!speaks(promotion, basket.currency)) return 'OTHER_CURRENCY'
  return obstacleInGoods(promotion, basket)
}

const isUsedUp = ({ uses, usesMax }: { uses: number; usesMax: number | null }): boolean =>
  usesMax !== null && uses >= usesMax

const speaks = ({ benefit, conditions: { minimum } }: Promotion, currency: string): boolean =>
  (minimum === null || currency in minimum) && (benefit.kind !== 'AMOUNT_OFF' || currency in benefit.amounts)

const obstacleInGoods = (promotion: Promotion, { goods, currency }: Basket): Reason | null => {
  const matching = goods.filter((each) => matches(promotion, each))
  if (matching.length === 0) return 'NO_MATCHING_GOODS'
  const worth = matching.reduce((sum, { unitPrice, quantity }) => sum + times(unitPrice, quantity).minor, 0)
  return worth < (promotion.conditions.minimum?.[currency] ?? 0) ? 'BELOW_MINIMUM' : null
}
