import { refusal } from '@shop/kit/refusal'
import { applyCoupon } from '../../coupons/apply-coupon.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartCouponApply: MutationResolvers['cartCouponApply'] = async (_, { input }, ctx) => {
  const outcome = await applyCoupon(ctx, input.code)
  return outcome.kind === 'rejected'
    ? refusal(outcome.because)
    : { __typename: 'CartCouponApplied', cart: outcome.cart }
}
