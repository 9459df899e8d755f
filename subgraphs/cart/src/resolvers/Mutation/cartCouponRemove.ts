import { removeCoupon } from '../../coupons/apply-coupon.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartCouponRemove: MutationResolvers['cartCouponRemove'] = async (_, { input }, ctx) => ({
  __typename: 'CartCouponRemoved',
  cart: await removeCoupon(ctx, input.code),
})
