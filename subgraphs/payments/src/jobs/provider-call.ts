import type { Context } from '../context.ts'
import type { Intent } from '../domain/intent.ts'
import type { Payment } from '../domain/payment.ts'
import type { Answer, PaymentProvider, ProviderRefund } from '../providers/port.ts'
import { keyOf } from '../store/provider-calls.ts'
import type { ProviderCall } from '../store/provider-calls.ts'
import { methodOfUser } from '../store/saved-methods.ts'

type Made = { kind: 'intent'; answer: Answer<Intent> } | { kind: 'refund'; answer: Answer<ProviderRefund> }

const refused = (code: string) => ({ kind: 'refused', code }) as const

/** Makes one call at the payment's provider; nothing is written here. */
export const makeCall = async (context: Context, call: ProviderCall, payment: Payment): Promise<Made> => {
  const provider = context.providers.get(payment.provider)
  const { intentId } = payment
  const key = keyOf(call)
  const amount = { minor: call.amountMinor, currency: payment.amount.currency }
  if (call.kind === 'REFUND') {
    if (!provider || intentId === null || call.refundId === null)
      return { kind: 'refund', answer: refused('nothing_to_refund') }
    return { kind: 'refund', answer: await provider.refund({ key, intentId, refundId: call.refundId, amount }) }
  }
  if (!provider) return { kind: 'intent', answer: refused('provider_unavailable') }
  if (call.kind === 'AUTHORISE') return { kind: 'intent', answer: await authorise(context, provider, payment, key) }
  if (intentId === null) return { kind: 'intent', answer: refused('no_intent') }
  const answer =
    call.kind === 'CAPTURE' ? provider.capture({ key, intentId, amount }) : provider.void({ key, intentId })
  return { kind: 'intent', answer: await answer }
}

/** A saved method is used only for its owner, and only while it is saved. */
const authorise = async (
  context: Context,
  provider: PaymentProvider,
  payment: Payment,
  key: string,
): Promise<Answer<Intent>> => {
  const { id: paymentId, orderId, amount, methodToken, savedMethodId } = payment
  if (savedMethodId !== null) {
    const saved = await methodOfUser(context.db, savedMethodId, payment.buyerId)
    if (!saved) return refused('payment_method_removed')
    return provider.authorise({
      key,
      paymentId,
      orderId,
      amount,
      methodToken: saved.methodId,
      customerId: saved.customerId,
    })
  }
  if (methodToken === null) return refused('invalid_payment_method')
  return provider.authorise({ key, paymentId, orderId, amount, methodToken, customerId: null })
}
