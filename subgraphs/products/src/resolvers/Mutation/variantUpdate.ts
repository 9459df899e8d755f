import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const variantUpdate: MutationResolvers['variantUpdate'] = async (_, { input }, { viewer, variants }) => {
  requireStaff(viewer)
  const decision = await variants.update(input)
  return decision.kind === 'accepted'
    ? { __typename: 'VariantUpdated', variant: decision.state }
    : refusal(decision.because)
}
