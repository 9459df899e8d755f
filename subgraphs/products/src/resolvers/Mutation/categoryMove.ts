import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const categoryMove: MutationResolvers['categoryMove'] = async (_, { input }, { viewer, categories }) => {
  requireStaff(viewer)
  const decision = await categories.move(input)
  return decision.kind === 'accepted'
    ? { __typename: 'CategoryMoved', category: decision.state }
    : refusal(decision.because)
}
