import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const brandUpdate: MutationResolvers['brandUpdate'] = async (_, { input }, { viewer, brands }) => {
  requireStaff(viewer)
  const decision = await brands.update(input)
  return decision.kind === 'accepted'
    ? { __typename: 'BrandUpdated', brand: decision.state }
    : refusal(decision.because)
}
