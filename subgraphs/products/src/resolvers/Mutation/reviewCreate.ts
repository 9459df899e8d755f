import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const reviewCreate: MutationResolvers['reviewCreate'] = async (_, { input }, { viewer, reviews }) => {
  const { userId } = requireUser(viewer)
  const decision = await reviews.create(input, { authorId: userId })
  return decision.kind === 'accepted'
    ? { __typename: 'ReviewCreated', review: decision.state }
    : refusal(decision.because)
}
