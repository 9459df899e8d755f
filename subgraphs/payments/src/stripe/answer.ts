import Stripe from 'stripe'
import { known } from '../providers/port.ts'
import type { Answer } from '../providers/port.ts'

/** Runs one call of the SDK and says what its outcome means for us. */
export const ask = async <T, U>(call: () => Promise<T>, read: (value: T) => U): Promise<Answer<U>> => {
  try {
    return known(read(await call()))
  } catch (error) {
    return fromError(error)
  }
}

/** Stripe's errors: a plain no, or an outcome that nobody knows yet. Anything that is not Stripe's own no is unknown. */
const fromError = (error: unknown): Answer<never> => {
  if (error instanceof Stripe.errors.StripeCardError) {
    return { kind: 'refused', code: error.decline_code ?? error.code ?? 'card_declined' }
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode !== 409) {
    return { kind: 'refused', code: error.code ?? 'invalid_request' }
  }
  if (error instanceof Stripe.errors.StripeError) {
    const isKeySpent = (error.statusCode ?? 0) >= 500 && error.headers?.['idempotent-replayed'] === 'true'
    return { kind: 'unknown', reason: `${error.type} ${error.statusCode ?? ''}`.trim(), isKeySpent }
  }
  return { kind: 'unknown', reason: error instanceof Error ? error.name : 'fault', isKeySpent: false }
}
