import type { Work } from '../memory/work.ts'
import { attempt, fail } from './attempt.ts'
import { declines } from './declines.ts'
import type { PaymentIntent } from './payment-intent.ts'
import { methodType } from './method-types.ts'

/** The buyer came back from the bank's page, with or without approving. */
export function authenticatePayment(work: Work, intent: PaymentIntent, approved: boolean): PaymentIntent {
  const method = work.get('payment_method', intent.payment_method ?? '')
  if (intent.status !== 'requires_action' || !method) return intent
  const isRedirect = methodType(method.type)?.flow === 'redirect'
  if (!approved) return fail(work, intent, method, isRedirect ? declines.redirectFailed : declines.authenticationFailed)
  return attempt(work, intent, method, !isRedirect)
}
