import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { createPromotion } from '../../promotions/edit.ts'

export const promotionCreate: MutationResolvers['promotionCreate'] = async (_, { input }, ctx) => {
  const outcome = await createPromotion(ctx, input)
  return outcome.kind === 'rejected'
    ? refusal(outcome.because)
    : { __typename: 'PromotionCreated', promotion: outcome.promotion }
}
