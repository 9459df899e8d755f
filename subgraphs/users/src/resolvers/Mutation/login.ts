import { refusal } from '@shop/kit/refusal'
import { credentialsWrong } from '../../domain/credentials.ts'
import { cleanDeviceLabel, wrongDeviceLabel } from '../../domain/device-label.ts'
import { normalEmail, wrongEmail } from '../../domain/email.ts'
import type { MutationResolvers } from '../../generated.ts'
import { loginLimits } from '../../limits.ts'
import { signedIn } from '../../sign-in.ts'

/** An unknown address takes as long, and looks as wrong, as a wrong password. */
export const login: MutationResolvers['login'] = async (_, { input }, ctx) => {
  const { claims, attempts, users, hasher, accounts } = ctx
  const email = normalEmail(input.email)
  const deviceLabel = cleanDeviceLabel(input.deviceLabel)
  const wrong = wrongDeviceLabel(deviceLabel)
  if (wrong) return refusal(wrong)
  const limits = loginLimits(email, claims)
  const tooMany = await attempts.take(limits)
  if (tooMany) return refusal(tooMany)

  const user = wrongEmail(email) ? null : await users.byEmail(email)
  const fits = await hasher.verify(user?.passwordHash ?? null, input.password)
  const session = user && fits ? await accounts.signIn(user, deviceLabel) : null
  if (!session) return refusal(credentialsWrong)
  await attempts.forget(limits)
  return { __typename: 'LoggedIn', ...(await signedIn(ctx, session)) }
}
