import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const productCreate: MutationResolvers['productCreate'] = async (_, { input }, { viewer, products }) => {
  requireStaff(viewer)
  const decision = await products.create(input)
  return decision.kind === 'accepted'
    ? { __typename: 'ProductCreated', product: decision.state }
    : refusal(decision.because)
}
