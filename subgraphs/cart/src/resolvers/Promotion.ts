import { isOn } from '../domain/promotions/eligibility.ts'
import type { PromotionResolvers } from '../generated.ts'

export const Promotion: PromotionResolvers = {
  status: (promotion, _, { now }) => {
    if (isOn(promotion, now())) return 'ACTIVE'
    return promotion.endsAt && promotion.endsAt <= now() ? 'ENDED' : 'SCHEDULED'
  },
}
