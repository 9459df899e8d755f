import { requireUser, unauthenticated } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { credentialsWrong } from '../../domain/credentials.ts'
import { wrongPassword } from '../../domain/password.ts'
import type { MutationResolvers } from '../../generated.ts'
import { passwordLimits } from '../../limits.ts'

/** A stolen session alone cannot take the account over: the current password is asked for, a few times only. */
export const passwordChange: MutationResolvers['passwordChange'] = async (_, { input }, ctx) => {
  const { viewer, attempts, users, hasher, accounts, loaders } = ctx
  const { userId, sessionId } = requireUser(viewer)
  const wrong = wrongPassword(input.newPassword, 'newPassword')
  if (wrong) return refusal(wrong)
  const limits = passwordLimits(userId)
  const tooMany = await attempts.take(limits)
  if (tooMany) return refusal(tooMany)

  const user = await users.byId(userId)
  if (!user) throw unauthenticated()
  if (!(await hasher.verify(user.passwordHash, input.currentPassword)))
    return refusal({ ...credentialsWrong, path: ['currentPassword'] })
  const changed = await accounts.changePassword(user, await hasher.hash(input.newPassword), sessionId)
  if (!changed) return refusal({ ...credentialsWrong, path: ['currentPassword'] })
  await attempts.forget(limits)
  loaders.forget(userId)
  return { __typename: 'PasswordChanged', user: changed }
}
