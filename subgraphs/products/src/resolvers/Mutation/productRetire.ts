import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const productRetire: MutationResolvers['productRetire'] = async (_, { input }, { viewer, products }) => {
  requireStaff(viewer)
  const decision = await products.retire(input.id)
  return decision.kind === 'accepted'
    ? { __typename: 'ProductRetired', product: decision.state }
    : refusal(decision.because)
}
