import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const reviewUpdate: MutationResolvers['reviewUpdate'] = async (_, { input }, { viewer, reviews }) => {
  const { userId } = requireUser(viewer)
  const decision = await reviews.update(input, { authorId: userId })
  return decision.kind === 'accepted'
    ? { __typename: 'ReviewUpdated', review: decision.state }
    : refusal(decision.because)
}
