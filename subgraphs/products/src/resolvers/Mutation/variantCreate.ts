import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const variantCreate: MutationResolvers['variantCreate'] = async (_, { input }, { viewer, variants }) => {
  requireStaff(viewer)
  const decision = await variants.create(input)
  return decision.kind === 'accepted'
    ? { __typename: 'VariantCreated', variant: decision.state }
    : refusal(decision.because)
}
