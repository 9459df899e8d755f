import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const productUpdate: MutationResolvers['productUpdate'] = async (_, { input }, { viewer, products }) => {
  requireStaff(viewer)
  const decision = await products.update(input)
  return decision.kind === 'accepted'
    ? { __typename: 'ProductUpdated', product: decision.state }
    : refusal(decision.because)
}
