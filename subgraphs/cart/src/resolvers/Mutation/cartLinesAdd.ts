import { refusal } from '@shop/kit/refusal'
import { addToCart } from '../../actions/add-to-cart.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartLinesAdd: MutationResolvers['cartLinesAdd'] = async (_, { input }, ctx) => {
  const outcome = await addToCart(ctx, input)
  return outcome.kind === 'rejected' ? refusal(outcome.because) : { __typename: 'CartLinesAdded', ...outcome }
}
