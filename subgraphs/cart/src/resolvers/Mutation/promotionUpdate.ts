import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { updatePromotion } from '../../promotions/edit.ts'

export const promotionUpdate: MutationResolvers['promotionUpdate'] = async (_, { input }, ctx) => {
  const outcome = await updatePromotion(ctx, input)
  return outcome.kind === 'rejected'
    ? refusal(outcome.because)
    : { __typename: 'PromotionUpdated', promotion: outcome.promotion }
}
