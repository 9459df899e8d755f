import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { endPromotion } from '../../promotions/edit.ts'

export const promotionEnd: MutationResolvers['promotionEnd'] = async (_, { input }, ctx) => {
  const outcome = await endPromotion(ctx, input.promotionId)
  return outcome.kind === 'rejected'
    ? refusal(outcome.because)
    : { __typename: 'PromotionOver', promotion: outcome.promotion }
}
