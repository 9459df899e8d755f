import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { lockerOf } from '../locker.ts'

export const userLock: MutationResolvers['userLock'] = async (_, { input }, { viewer, accounts, loaders }) => {
  requireStaff(viewer)
  const decision = await accounts.lock(lockerOf(viewer), input.userId)
  if (decision.kind === 'rejected') return refusal(decision.because)
  loaders.forget(input.userId)
  return { __typename: 'UserLocked', user: decision.state }
}
