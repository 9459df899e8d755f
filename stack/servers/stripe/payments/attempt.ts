import { attachTo, instrumentOf, type PaymentMethod } from '../customers/payment-method.ts'
import { ApiError, type ErrorBody } from '../http/errors.ts'
import type { Work } from '../memory/work.ts'
import { feeOf, moveBalance } from '../money/balance-transaction.ts'
import { allowedCharge, failedCharge, holdSeconds, pendingCharge, type Charge } from './charge.ts'
import { declines, type Decline } from './declines.ts'
import type { Instrument } from './instrument.ts'
import { methodType } from './method-types.ts'
import type { PaymentError, PaymentIntent } from './payment-intent.ts'

/** Asks the bank for the money; the intent that comes back says how it went. */
export function attempt(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  authenticated: boolean,
): PaymentIntent {
  const instrument = instrumentOf(work, method)
  const from = { intent, method, instrument, now: work.now, authenticated }
  const isDelayed = methodType(method.type)?.flow === 'delayed'
  if (isDelayed) return wait(work, intent, work.put(pendingCharge(from)))
  const { decline } = instrument.behaviour
  if (decline) return fail(work, intent, method, decline, work.put(failedCharge(from, decline)))
  return succeed(work, intent, method, work.put(allowedCharge(from)))
}

/** The bank's answer to a delayed payment has come. */
export function clear(work: Work, intentId: string): void {
  const intent = work.get('payment_intent', intentId)
  const charge = work.get('charge', intent?.latest_charge ?? '')
  const method = work.get('payment_method', intent?.payment_method ?? '')
  if (!intent || !charge || !method || intent.status !== 'processing') return
  const { decline } = instrumentOf(work, method).behaviour
  if (!decline) {
    succeed(
      work,
      { ...intent, processing: null },
      method,
      work.put<Charge>({ ...charge, paid: true, status: 'succeeded' }),
    )
    return
  }
  const failure = { failure_code: decline.code, failure_message: decline.message }
  const failed = work.put<Charge>({ ...charge, ...failure, status: 'failed' })
  fail(work, { ...intent, processing: null }, method, decline, failed)
}

/** The attempt failed: the intent waits for another payment method. */
export function fail(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
  charge?: Charge,
): PaymentIntent {
  if (charge) work.emit('charge.failed', charge)
  const failed = work.put<PaymentIntent>({
    ...intent,
    last_payment_error: errorOf(decline, method, charge),
    latest_charge: charge?.id ?? intent.latest_charge,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  })
  work.emit('payment_intent.payment_failed', failed)
  return failed
}

/** Money of an allowed charge is ours: fees are taken, the intent has succeeded. */
export function capture(work: Work, intent: PaymentIntent, charge: Charge, amount: number): PaymentIntent {
  const captured = work.put<Charge>({
    ...charge,
    amount_captured: amount,
    amount_refunded: charge.amount - amount,
    captured: true,
    balance_transaction: intent.capture_method === 'automatic_async' ? null : settled(work, charge, amount),
  })
  work.emit(intent.capture_method === 'manual' ? 'charge.captured' : 'charge.succeeded', captured)
  const done = work.put<PaymentIntent>({
    ...intent,
    amount_capturable: 0,
    amount_received: amount,
    latest_charge: charge.id,
    status: 'succeeded',
  })
  work.emit('payment_intent.succeeded', done)
  if (intent.capture_method === 'automatic_async') work.later(work.asyncMs, 'settle', charge.id)
  planAftermath(work, charge)
  return done
}

/** The balance of an asynchronously captured charge moves a little later. */
export function settle(work: Work, chargeId: string): void {
  const charge = work.get('charge', chargeId)
  if (!charge?.captured || charge.balance_transaction !== null) return
  work.emit(
    'charge.updated',
    work.put({ ...charge, balance_transaction: settled(work, charge, charge.amount_captured) }),
  )
}

/** The refusal that a client sees when its confirmation was declined. */
export function declinedError(intent: PaymentIntent): ApiError {
  const error = intent.last_payment_error
  if (!error) throw new Error(`payment intent ${intent.id} did not fail`)
  return new ApiError(402, { ...error, payment_intent: intent })
}

function succeed(work: Work, intent: PaymentIntent, method: PaymentMethod, charge: Charge): PaymentIntent {
  keepForLater(work, intent, method)
  const accepted: PaymentIntent = { ...intent, last_payment_error: null, latest_charge: charge.id, next_action: null }
  return intent.capture_method === 'manual'
    ? hold(work, accepted, charge)
    : capture(work, accepted, charge, charge.amount)
}

function hold(work: Work, intent: PaymentIntent, charge: Charge): PaymentIntent {
  work.emit('charge.succeeded', charge)
  const held = work.put<PaymentIntent>({ ...intent, amount_capturable: charge.amount, status: 'requires_capture' })
  work.emit('payment_intent.amount_capturable_updated', held)
  work.later(holdSeconds * 1000, 'expire', held.id)
  return held
}

function wait(work: Work, intent: PaymentIntent, charge: Charge): PaymentIntent {
  work.emit('charge.pending', charge)
  const waiting = work.put<PaymentIntent>({
    ...intent,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    processing: { type: String(charge.payment_method_details.type) },
    status: 'processing',
  })
  work.emit('payment_intent.processing', waiting)
  work.later(work.asyncMs, 'clear', waiting.id)
  return waiting
}

function keepForLater(work: Work, intent: PaymentIntent, method: PaymentMethod): void {
  const reusable = methodType(method.type)?.reusable ?? false
  const instrument: Instrument = instrumentOf(work, method)
  const setUp = instrument.setUp || intent.setup_future_usage === 'off_session'
  work.put({ ...instrument, setUp, spent: true })
  if (intent.setup_future_usage && intent.customer && reusable) attachTo(work, method, intent.customer)
}

const settled = (work: Work, charge: Charge, amount: number): string =>
  moveBalance(work, {
    amount,
    currency: charge.currency,
    source: charge.id,
    type: charge.payment_method_details.type === 'card' ? 'charge' : 'payment',
    category: 'charge',
    fee: feeOf(amount),
    description: charge.description,
  }).id

function planAftermath(work: Work, charge: Charge): void {
  const method = work.get('payment_method', charge.payment_method)
  const afterwards = method && instrumentOf(work, method).behaviour.afterwards
  if (afterwards === 'fraud-dispute' || afterwards === 'not-received-dispute' || afterwards === 'inquiry') {
    work.later(work.asyncMs, 'dispute', charge.id)
  }
}

const errorOf = (decline: Decline, method: PaymentMethod, charge?: Charge): PaymentError & ErrorBody => ({
  type: method.type === 'card' && decline !== declines.authenticationFailed ? 'card_error' : 'invalid_request_error',
  code: decline.code,
  message: decline.message,
  ...(charge && { charge: charge.id }),
  ...(decline.declineCode && { decline_code: decline.declineCode }),
  doc_url: `https://docs.stripe.com/error-codes/${decline.code.replaceAll('_', '-')}`,
  payment_method: method,
})
