import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { decide } from './payment-review.ts'

export const paymentReviewRelease: MutationResolvers<Context>['paymentReviewRelease'] = async (
  _,
  { input },
  context,
) => {
  const decided = await decide(context, input, 'RELEASED')
  return '__typename' in decided ? decided : { __typename: 'PaymentReviewReleased', payment: decided }
}
