import { definePoint } from '@shop/kit/failpoints'
import type { Context } from '../context.ts'
import type { Payment } from '../domain/payment.ts'
import { identified } from '../domain/screen.ts'
import type { Suspect } from '../domain/screen.ts'
import { known } from '../providers/port.ts'
import type { Answer, PaymentProvider } from '../providers/port.ts'
import { screenOrder } from '../store/screenings.ts'
import type { Screened } from '../store/screenings.ts'

const afterIdentifying = definePoint('payments.identify:after')

/**
 * Has the screen judge an order by what its provider tells of the token; null when that was done before. A token that
 * the provider does not know tells nothing: it is declined by the provider when money is asked for.
 */
export const screenIdentified = async (
  { config, db, now }: Context,
  provider: PaymentProvider | undefined,
  payment: Payment,
): Promise<Answer<Screened | null>> => {
  if (payment.suspect === null) return known(null)
  const answer = await suspectOf(provider, payment, payment.suspect)
  if (answer.kind === 'unknown') return answer
  await afterIdentifying()
  const suspect = answer.kind === 'known' ? answer.value : payment.suspect
  return known(await screenOrder(db, config.FRAUD_RULES, suspect, now()))
}

/** Nobody is asked about what is over. */
const suspectOf = async (
  provider: PaymentProvider | undefined,
  { status, methodToken }: Payment,
  suspect: Suspect,
): Promise<Answer<Suspect>> => {
  if (status !== 'PENDING' || methodToken === null || !provider?.identify) return known(suspect)
  const answer = await provider.identify(methodToken)
  return answer.kind === 'known' ? known(identified(suspect, answer.value)) : answer
}
