import { money } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import type { PerCurrency } from '../domain/promotions/promotion.ts'
import type { PromotionBenefitResolvers, PromotionConditionsResolvers } from '../generated.ts'

export const PromotionBenefit: PromotionBenefitResolvers = {
  percentBps: (benefit) => ('percentBps' in benefit ? benefit.percentBps : null),
  amounts: (benefit) => ('amounts' in benefit ? amountsOf(benefit.amounts) : null),
  buy: (benefit) => ('buy' in benefit ? benefit.buy : null),
  get: (benefit) => ('get' in benefit ? benefit.get : null),
}

export const PromotionConditions: PromotionConditionsResolvers = {
  minimum: ({ minimum }) => minimum && amountsOf(minimum),
  categoryIds: ({ categoryIds }) => [...categoryIds],
  variantIds: ({ variantIds }) => [...variantIds],
  markets: ({ markets }) => [...markets],
}

const amountsOf = (amounts: PerCurrency): Money[] =>
  Object.entries(amounts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, minor]) => money(minor, currency))
