import Stripe from 'stripe'
import { BreakerOpen, createBreaker } from '@shop/kit/breaker'
import { definePoint } from '@shop/kit/failpoints'
import { known } from '../providers/port.ts'
import type { Answer } from '../providers/port.ts'

/** Runs one call of the SDK and says what its outcome means for us. */
export type AskStripe = <T, U>(call: () => Promise<T>, read: (value: T) => U) => Promise<Answer<U>>

const beforeCall = definePoint('payments.stripe-call:before')
const afterCall = definePoint('payments.stripe-call:after')
const halfOpenMs = 5_000

/** Asks Stripe, unless it has not answered for a while: then nobody is asked, and the outcome is as unknown as before. */
export const createAskStripe = (): AskStripe => {
  const breaker = createBreaker({
    target: 'stripe',
    isFailure: (error) => fromError(error).kind === 'unknown',
    halfOpenMs,
  })
  return async (call, read) => {
    try {
      await beforeCall()
      const value = await breaker.call(call)
      await afterCall()
      return known(read(value))
    } catch (error) {
      return fromError(error)
    }
  }
}

/** Stripe's errors: a plain no, or an outcome that nobody knows yet. Anything that is not Stripe's own no is unknown. */
const fromError = (error: unknown): Answer<never> => {
  if (error instanceof BreakerOpen)
    return { kind: 'unknown', reason: error.name, isKeySpent: false, waitMs: halfOpenMs }
  if (error instanceof Stripe.errors.StripeCardError) {
    return { kind: 'refused', code: error.decline_code ?? error.code ?? 'card_declined' }
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode !== 409) {
    return { kind: 'refused', code: error.code ?? 'invalid_request' }
  }
  if (error instanceof Stripe.errors.StripeError) {
    const { type, statusCode, headers } = error
    const isKept = (statusCode ?? 0) >= 500 && headers?.['idempotent-replayed'] === 'true'
    // The key was used for something else: this call was never made, but another may have been.
    const isKeySpent = isKept || (error instanceof Stripe.errors.StripeIdempotencyError && statusCode === 400)
    const reason = `${type} ${statusCode ?? ''}`.trim()
    return { kind: 'unknown', reason, isKeySpent, waitMs: waitMsOf(headers?.['retry-after']) }
  }
  return { kind: 'unknown', reason: error instanceof Error ? error.name : 'fault', isKeySpent: false }
}

const waitMsMax = 60_000

/** How long Stripe asks us to wait: whole seconds. */
const waitMsOf = (retryAfter: string | undefined): number =>
  /^\d{1,3}$/.test(retryAfter ?? '') ? Math.min(Number(retryAfter) * 1_000, waitMsMax) : 0
