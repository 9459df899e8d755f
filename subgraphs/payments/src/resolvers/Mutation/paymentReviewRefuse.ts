import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { decide } from './payment-review.ts'

export const paymentReviewRefuse: MutationResolvers<Context>['paymentReviewRefuse'] = async (_, { input }, context) => {
  const decided = await decide(context, input, 'REFUSED')
  return '__typename' in decided ? decided : { __typename: 'PaymentReviewRefused', payment: decided }
}
