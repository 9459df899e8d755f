import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const categoryUpdate: MutationResolvers['categoryUpdate'] = async (_, { input }, { viewer, categories }) => {
  requireStaff(viewer)
  const decision = await categories.update(input)
  return decision.kind === 'accepted'
    ? { __typename: 'CategoryUpdated', category: decision.state }
    : refusal(decision.because)
}
