import {
  createPaymentMethod,
  instrumentOf,
  refuseIfSpent,
  takePaymentMethod,
  type PaymentMethod,
} from '../customers/payment-method.ts'
import { badParameter, refused } from '../http/errors.ts'
import type { Form } from '../http/form.ts'
import type { Work } from '../memory/work.ts'
import { attempt, declinedError, fail } from './attempt.ts'
import { declines } from './declines.ts'
import { failedCharge } from './charge.ts'
import { firstAnswer } from './instrument.ts'
import { methodType } from './method-types.ts'
import { unexpectedState, type NextAction, type PaymentIntent } from './payment-intent.ts'

/** How the buyer pays, and whether they are there. */
export type Confirmation = {
  offSession: boolean
  errorOnAction: boolean
  returnUrl: string | null
  hasMandate: boolean
}

/** Tries to pay; a refusal of the bank is kept in the intent and then thrown. */
export function confirm(work: Work, intent: PaymentIntent, how: Confirmation): PaymentIntent {
  if (!confirmable.has(intent.status)) throw unexpectedState(intent, whyNot(intent))
  const method = work.get('payment_method', intent.payment_method ?? '')
  if (!method) throw unexpectedState(intent, missingMethod)
  checkMethod(work, intent, method)
  checkReturnUrl(intent, method, how)
  checkMandate(work, method, how.hasMandate)
  const result = pay(work, intent, method, how)
  if (result.status === 'requires_payment_method') throw declinedError(result)
  return result
}

/** The payment method that the parameters name or describe. */
export function methodOf(
  work: Work,
  given: { payment_method?: string | undefined; payment_method_data?: Form | undefined },
): PaymentMethod | undefined {
  if (given.payment_method_data) return createPaymentMethod(work, given.payment_method_data)
  return given.payment_method === undefined ? undefined : takePaymentMethod(work, given.payment_method)
}

function pay(work: Work, intent: PaymentIntent, method: PaymentMethod, how: Confirmation): PaymentIntent {
  const flow = methodType(method.type)?.flow
  if (flow === 'redirect')
    return how.offSession ? attempt(work, intent, method, false) : challenge(work, intent, method, how)
  const instrument = instrumentOf(work, method)
  const answer = firstAnswer(instrument, !how.offSession && !how.errorOnAction)
  if (answer === 'challenge') return challenge(work, intent, method, how)
  if (answer === 'proceed') return attempt(work, intent, method, false)
  const charge = failedCharge(
    { intent, method, instrument, now: work.now, authenticated: false },
    declines.authenticationRequired,
  )
  return fail(work, intent, method, declines.authenticationRequired, work.put(charge))
}

function challenge(work: Work, intent: PaymentIntent, method: PaymentMethod, how: Confirmation): PaymentIntent {
  const waiting = work.put<PaymentIntent>({
    ...intent,
    last_payment_error: null,
    next_action: nextAction(work, intent.id, how.returnUrl, method.type),
    status: 'requires_action',
  })
  work.emit('payment_intent.requires_action', waiting)
  return waiting
}

/** Where the buyer must go: the sandbox's own page stands in for the bank. */
export const nextAction = (work: Work, id: string, returnUrl: string | null, type: string): NextAction => {
  const url = `${work.url}/sandbox/authenticate/${id}`
  if (type === 'upi') return upiPage(url, work.now)
  if (returnUrl !== null) return { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } }
  return { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url, source: id } }
}

function checkMethod(work: Work, intent: PaymentIntent, method: PaymentMethod): void {
  if (!intent.payment_method_types.includes(method.type)) {
    const message = `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent. Please attach a PaymentMethod of one of the following types: ${intent.payment_method_types.join(', ')}.`
    throw refused(message, {
      param: 'payment_method',
      code: 'payment_intent_invalid_parameter',
      payment_intent: intent,
    })
  }
  if (intent.capture_method === 'manual' && !methodType(method.type)?.canAuthorizeFirst) {
    throw refused(`The payment method type ${method.type} does not support manual capture.`, {
      param: 'capture_method',
    })
  }
  if (method.customer !== null && method.customer !== intent.customer) {
    const message = intent.customer
      ? `The provided PaymentMethod cannot be attached. To reuse a PaymentMethod, you must attach it to a Customer first. It belongs to another Customer.`
      : 'The payment method you provided is attached to a customer so for security purposes you must provide the customer in the request.'
    throw refused(message, { param: 'payment_method' })
  }
  refuseIfSpent(work, method)
}

function checkReturnUrl(intent: PaymentIntent, method: PaymentMethod, { offSession, returnUrl }: Confirmation): void {
  if (offSession || returnUrl !== null) return
  if (methodType(method.type)?.flow === 'redirect')
    throw badParameter('A `return_url` must be specified for payment methods that redirect.', 'return_url')
  const mayRedirect = intent.automatic_payment_methods?.allow_redirects === 'always'
  if (!mayRedirect) return
  throw badParameter(
    'This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, ' +
      "you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and " +
      '`automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.',
    'return_url',
  )
}

const qrCodeSeconds = 300

const upiPage = (url: string, now: number): NextAction => ({
  type: 'upi_handle_redirect_or_display_qr_code',
  upi_handle_redirect_or_display_qr_code: {
    hosted_instructions_url: url,
    qr_code: { expires_at: now + qrCodeSeconds, image_url_png: `${url}.png`, image_url_svg: `${url}.svg` },
  },
})

/** A bank account may be debited only when its owner has agreed to it, now or when it was set up. */
export function checkMandate(work: Work, method: PaymentMethod, hasMandate: boolean): void {
  if (methodType(method.type)?.flow !== 'delayed' || hasMandate || instrumentOf(work, method).setUp) return
  throw badParameter(
    `This payment method (${method.type}) needs a mandate: give \`mandate_data\` with the acceptance of its owner.`,
    'mandate_data',
    'parameter_missing',
  )
}

const confirmable = new Set<string>(['requires_payment_method', 'requires_confirmation', 'requires_action'])

const missingMethod =
  "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken."

const whyNot = (intent: PaymentIntent): string =>
  intent.status === 'succeeded'
    ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
    : `This PaymentIntent's payment_method could not be confirmed because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be confirmed: requires_confirmation, requires_action.`
