import { refusal } from '@shop/kit/refusal'
import { cleanDeviceLabel, wrongDeviceLabel } from '../../domain/device-label.ts'
import { normalEmail, wrongEmail } from '../../domain/email.ts'
import { wrongPassword } from '../../domain/password.ts'
import { wrongDisplayName, wrongName } from '../../domain/profile.ts'
import type { MutationResolvers } from '../../generated.ts'
import { registerLimits } from '../../limits.ts'
import { signedIn } from '../../sign-in.ts'

const emailTaken = {
  code: 'EmailTaken' as const,
  message: 'There is an account with this e-mail address. Sign in instead.',
  path: ['email'],
}

/** A taken address costs the same hash as a free one; see the README for why it is told at all. */
export const register: MutationResolvers['register'] = async (_, { input }, ctx) => {
  const { attempts, hasher, accounts } = ctx
  const email = normalEmail(input.email)
  const name = input.name.trim()
  const displayName = input.displayName?.trim() ?? null
  const deviceLabel = cleanDeviceLabel(input.deviceLabel)
  const wrong =
    wrongEmail(email) ??
    wrongPassword(input.password, 'password') ??
    wrongName(name) ??
    wrongDisplayName(displayName) ??
    wrongDeviceLabel(deviceLabel)
  if (wrong) return refusal(wrong)
  const tooMany = await attempts.take(registerLimits(email))
  if (tooMany) return refusal(tooMany)

  const passwordHash = await hasher.hash(input.password)
  const session = await accounts.register({ email, name, displayName, passwordHash }, deviceLabel)
  if (!session) return refusal(emailTaken)
  return { __typename: 'Registered', ...(await signedIn(ctx, session)) }
}
