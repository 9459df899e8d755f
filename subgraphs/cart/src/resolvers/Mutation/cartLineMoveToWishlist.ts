import { refusal } from '@shop/kit/refusal'
import { moveToWishlist } from '../../actions/wish.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartLineMoveToWishlist: MutationResolvers['cartLineMoveToWishlist'] = async (_, { input }, ctx) => {
  const outcome = await moveToWishlist(ctx, input.lineId)
  if (outcome.kind === 'rejected') return refusal(outcome.because)
  return { __typename: 'CartLineMovedToWishlist', ...outcome, warnings: [] }
}
