import type { Context } from '../context.ts'
import type { Payment } from '../domain/payment.ts'
import { known } from '../providers/port.ts'
import { keyOf } from '../store/provider-calls.ts'
import type { ProviderCall } from '../store/provider-calls.ts'
import { authorise } from './authorise.ts'
import { screenIdentified } from './identify.ts'
import type { Made } from './outcome.ts'

const refused = (code: string) => ({ kind: 'refused', code }) as const

/** Makes one call at the payment's provider; nothing is written here. */
export const makeCall = async (context: Context, call: ProviderCall, payment: Payment): Promise<Made> => {
  const provider = context.providers.get(payment.provider)
  if (call.kind === 'IDENTIFY') return { kind: 'screening', answer: await screenIdentified(context, provider, payment) }
  const { intentId } = payment
  const key = keyOf(call)
  const amount = { minor: call.amountMinor, currency: payment.amount.currency }
  if (call.kind === 'REFUND') {
    // Gift cards alone: nobody has to be asked.
    if (call.amountMinor === 0 && call.refundId !== null)
      return { kind: 'refund', answer: known({ id: call.refundId, status: 'SUCCEEDED' }) }
    if (!provider || intentId === null || call.refundId === null)
      return { kind: 'refund', answer: refused('nothing_to_refund') }
    return { kind: 'refund', answer: await provider.refund({ key, intentId, refundId: call.refundId, amount }) }
  }
  if (!provider) return { kind: 'intent', answer: refused('provider_unavailable') }
  if (call.kind === 'AUTHORISE')
    return { kind: 'intent', answer: await authorise(context, provider, payment, { key, since: call.createdAt }) }
  if (intentId === null) return { kind: 'intent', answer: refused('no_intent') }
  const answer =
    call.kind === 'CAPTURE' ? provider.capture({ key, intentId, amount }) : provider.void({ key, intentId })
  return { kind: 'intent', answer: await answer }
}
