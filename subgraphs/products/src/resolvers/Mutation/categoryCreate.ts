import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const categoryCreate: MutationResolvers['categoryCreate'] = async (_, { input }, { viewer, categories }) => {
  requireStaff(viewer)
  const decision = await categories.create(input)
  return decision.kind === 'accepted'
    ? { __typename: 'CategoryCreated', category: decision.state }
    : refusal(decision.because)
}
