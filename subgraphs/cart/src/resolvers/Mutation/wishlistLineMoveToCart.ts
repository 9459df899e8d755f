import { refusal } from '@shop/kit/refusal'
import { moveToCart } from '../../actions/move-to-cart.ts'
import type { MutationResolvers } from '../../generated.ts'

export const wishlistLineMoveToCart: MutationResolvers['wishlistLineMoveToCart'] = async (_, { input }, ctx) => {
  const outcome = await moveToCart(ctx, input)
  return outcome.kind === 'rejected' ? refusal(outcome.because) : { __typename: 'WishlistLineMovedToCart', ...outcome }
}
