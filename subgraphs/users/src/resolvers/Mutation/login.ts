import { refusal } from '@shop/kit/refusal'
import type { Refusal } from '@shop/kit/refusal'
import { counter } from '@shop/kit/telemetry/metrics'
import { credentialsWrong } from '../../domain/credentials.ts'
import { cleanDeviceLabel, wrongDeviceLabel } from '../../domain/device-label.ts'
import { normalEmail, wrongEmail } from '../../domain/email.ts'
import type { MutationResolvers } from '../../generated.ts'
import { guessLimits, loginLimits } from '../../limits.ts'
import { signedIn } from '../../sign-in.ts'

const signIns = counter('shop_sign_ins_total', 'Tries to sign in, by what came of them', ['outcome'])

/** An unknown address takes as long, and looks as wrong, as a wrong password. */
export const login: MutationResolvers['login'] = async (_, { input }, ctx) => {
  const { claims, attempts, users, hasher, accounts, config } = ctx
  const email = normalEmail(input.email)
  const deviceLabel = cleanDeviceLabel(input.deviceLabel)
  const wrong = wrongDeviceLabel(deviceLabel)
  if (wrong) return refusal(wrong)
  const [limits, guesses] = [loginLimits(email, claims), guessLimits(claims, config.SIGN_INS_WRONG_PER_ADDRESS)]
  const tooMany = await attempts.take([...limits, ...guesses])
  if (tooMany) return refused('too many', tooMany)

  const user = wrongEmail(email) ? null : await users.byEmail(email)
  const fits = await hasher.verify(user?.passwordHash ?? null, input.password).catch(async (error: unknown) => {
    await attempts.giveBack([...limits, ...guesses])
    throw error
  })
  const session = user && fits ? await accounts.signIn(user, deviceLabel) : null
  if (!session) return refused('wrong', credentialsWrong)
  if ('code' in session) return refused('locked', session)
  await Promise.all([attempts.forget(limits), attempts.giveBack(guesses)])
  signIns.inc({ outcome: 'in' })
  return { __typename: 'LoggedIn', ...(await signedIn(ctx, session)) }
}

const refused = <Because extends Refusal>(outcome: string, because: Because) => {
  signIns.inc({ outcome })
  return refusal(because)
}
