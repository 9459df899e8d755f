import { refusal } from '@shop/kit/refusal'
import { updateCart } from '../../actions/update-cart.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartLinesUpdate: MutationResolvers['cartLinesUpdate'] = async (_, { input }, ctx) => {
  const outcome = await updateCart(ctx, input)
  return outcome.kind === 'rejected' ? refusal(outcome.because) : { __typename: 'CartLinesUpdated', ...outcome }
}
