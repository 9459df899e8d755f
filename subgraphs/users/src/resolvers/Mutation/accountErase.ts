import { requireUser, unauthenticated } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { credentialsWrong } from '../../domain/credentials.ts'
import type { MutationResolvers } from '../../generated.ts'
import { passwordLimits } from '../../limits.ts'

/** Nothing brings it back, so a stolen session is not enough: the password is asked for, a few times only. */
export const accountErase: MutationResolvers['accountErase'] = async (_, { input }, ctx) => {
  const { viewer, attempts, users, hasher, accounts, loaders } = ctx
  const { userId } = requireUser(viewer)
  const limits = passwordLimits(userId)
  const tooMany = await attempts.take(limits)
  if (tooMany) return refusal(tooMany)

  const user = await users.byId(userId)
  if (!user) throw unauthenticated()
  const wrong = { ...credentialsWrong, path: ['password'] }
  if (!(await hasher.verify(user.passwordHash, input.password))) return refusal(wrong)
  const erased = await accounts.erase(user)
  if (!erased) return refusal(wrong)
  if (erased.kind === 'rejected') return refusal({ ...erased.because, path: [] })
  await attempts.forget(limits)
  loaders.forget(userId)
  return { __typename: 'AccountErased', erasedAt: erased.state }
}
