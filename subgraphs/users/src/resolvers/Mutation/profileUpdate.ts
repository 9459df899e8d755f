import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

/** The given fields change, and no other: two changes at once both last. */
export const profileUpdate: MutationResolvers['profileUpdate'] = async (_, { input }, { viewer, users, loaders }) => {
  const { userId } = requireUser(viewer)
  const decision = await users.updateProfile(userId, input)
  if (decision.kind === 'rejected') return refusal(decision.because)
  loaders.forget(userId)
  return { __typename: 'ProfileUpdated', user: decision.state }
}
