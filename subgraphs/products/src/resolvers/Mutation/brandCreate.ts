import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const brandCreate: MutationResolvers['brandCreate'] = async (_, { input }, { viewer, brands }) => {
  requireStaff(viewer)
  const decision = await brands.create(input)
  return decision.kind === 'accepted'
    ? { __typename: 'BrandCreated', brand: decision.state }
    : refusal(decision.because)
}
