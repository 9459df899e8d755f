import { refusal } from '@shop/kit/refusal'
import { mergeCart } from '../../actions/merge-cart.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartMerge: MutationResolvers['cartMerge'] = async (_, __, ctx) => {
  const outcome = await mergeCart(ctx)
  return outcome.kind === 'rejected' ? refusal(outcome.because) : { __typename: 'CartMerged', ...outcome }
}
