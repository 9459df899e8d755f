import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { createCoupons } from '../../promotions/create-coupons.ts'

export const couponsCreate: MutationResolvers['couponsCreate'] = async (_, { input }, ctx) => {
  const outcome = await createCoupons(ctx, input)
  return outcome.kind === 'rejected' ? refusal(outcome.because) : { __typename: 'CouponsCreated', codes: outcome.codes }
}
