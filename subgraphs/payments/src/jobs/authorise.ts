import type { Context } from '../context.ts'
import type { Intent } from '../domain/intent.ts'
import { kindOf, kindsOffered } from '../domain/method-kinds.ts'
import type { MethodKind } from '../domain/method-kinds.ts'
import type { Payment } from '../domain/payment.ts'
import type { Answer, PaymentProvider } from '../providers/port.ts'
import { returnUrlOf } from '../return-url.ts'
import { methodOfUser } from '../store/saved-methods.ts'

type Method = { type: string | null; methodToken: string | null; customerId: string | null }

const refused = (code: string): Answer<never> => ({ kind: 'refused', code })

/** Asks the provider to hold the amount by the method that the buyer chose, if it is one that this buyer may choose. */
export const authorise = async (
  context: Context,
  provider: PaymentProvider,
  payment: Payment,
  { key, since }: { key: string; since: Date },
): Promise<Answer<Intent>> => {
  const { id: paymentId, orderId, amount } = payment
  const method = await methodOf(context, payment)
  if (!method) return refused('payment_method_removed')
  const kind = offeredKind(context, payment, method.type)
  if (!kind) return refused('payment_method_not_offered')
  if (kind.start === 'TOKEN' && method.methodToken === null) return refused('invalid_payment_method')
  const returnUrl = returnUrlOf(context.config, payment.returnUrl)
  if (!returnUrl) return refused('return_url_not_allowed')
  const { methodToken, customerId } = method
  return provider.authorise({ key, paymentId, orderId, amount, kind, methodToken, customerId, returnUrl, since })
}

/** A saved method is used only for its owner, and only while it is saved. */
const methodOf = async ({ db }: Context, payment: Payment): Promise<Method | null> => {
  const { savedMethodId, methodType, methodToken, buyerId } = payment
  if (savedMethodId === null) return { type: methodType, methodToken, customerId: null }
  const saved = await methodOfUser(db, savedMethodId, buyerId)
  return saved && { type: saved.methodType, methodToken: saved.methodId, customerId: saved.customerId }
}

const offeredKind = ({ config }: Context, payment: Payment, type: string | null): MethodKind | null => {
  const { country, provider, amount } = payment
  const offered =
    country === null ? config.PAYMENT_METHODS : kindsOffered(config.PAYMENT_METHODS, country, amount.currency)
  return kindOf(offered, provider, type)
}
