import { refusal } from '@shop/kit/refusal'
import { wish } from '../../actions/wish.ts'
import type { MutationResolvers } from '../../generated.ts'

export const wishlistAdd: MutationResolvers['wishlistAdd'] = async (_, { input }, ctx) => {
  const outcome = await wish(ctx, input.variantId)
  return outcome.kind === 'rejected' ? refusal(outcome.because) : { __typename: 'WishlistAdded', line: outcome.line }
}
