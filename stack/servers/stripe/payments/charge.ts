import { newId, randomText } from '../memory/ids.ts'
import type { PaymentMethod } from '../customers/payment-method.ts'
import type { Decline } from './declines.ts'
import type { Instrument } from './instrument.ts'
import type { PaymentIntent } from './payment-intent.ts'

/** How a bank or Stripe's own screen judged a charge. */
export type Outcome = {
  advice_code: string | null
  network_advice_code: string | null
  network_decline_code: string | null
  network_status: string
  reason: string | null
  risk_level: string
  risk_score: number
  seller_message: string
  type: 'authorized' | 'blocked' | 'issuer_declined'
}

/** One try to move money; what is captured, released and refunded of it. */
export type Charge = {
  id: string
  object: 'charge'
  amount: number
  amount_captured: number
  /** Stripe counts what was authorised and then released here as well. */
  amount_refunded: number
  balance_transaction: string | null
  billing_details: unknown
  captured: boolean
  created: number
  currency: string
  customer: string | null
  description: string | null
  disputed: boolean
  failure_balance_transaction: string | null
  failure_code: string | null
  failure_message: string | null
  fraud_details: Record<string, string>
  livemode: false
  metadata: Record<string, string>
  outcome: Outcome
  paid: boolean
  payment_intent: string
  payment_method: string
  payment_method_details: Record<string, unknown> & { type: string }
  receipt_email: string | null
  receipt_number: string | null
  receipt_url: string | null
  refunded: boolean
  shipping: unknown
  statement_descriptor: string | null
  statement_descriptor_suffix: string | null
  status: 'succeeded' | 'pending' | 'failed'
  transfer_group: string | null
}

type NewCharge = {
  intent: PaymentIntent
  method: PaymentMethod
  instrument: Instrument
  now: number
  authenticated: boolean
}

/** Banks hold an authorised amount for seven days. */
export const holdSeconds = 7 * 24 * 60 * 60

/** A charge that the bank allowed; nothing is captured yet. */
export const allowedCharge = (from: NewCharge): Charge => ({
  ...blankCharge(from),
  outcome: outcomeOf(from.instrument),
  paid: true,
  receipt_url: `https://pay.stripe.com/receipts/payment/${randomText(32)}`,
  status: 'succeeded',
})

/** A charge that the bank refused. */
export const failedCharge = (from: NewCharge, decline: Decline): Charge => ({
  ...blankCharge(from),
  failure_code: decline.code,
  failure_message: decline.message,
  outcome: outcomeOf(from.instrument, decline),
  status: 'failed',
})

/** A charge whose answer comes days later. */
export const pendingCharge = (from: NewCharge): Charge => ({ ...allowedCharge(from), paid: false, status: 'pending' })

const blankCharge = ({ intent, method, instrument, now, authenticated }: NewCharge): Charge => ({
  id: newId('ch'),
  object: 'charge',
  amount: intent.amount,
  amount_captured: 0,
  amount_refunded: 0,
  balance_transaction: null,
  billing_details: method.billing_details,
  captured: false,
  created: now,
  currency: intent.currency,
  customer: intent.customer,
  description: intent.description,
  disputed: false,
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  fraud_details: {},
  livemode: false,
  metadata: intent.metadata,
  outcome: outcomeOf(instrument),
  paid: false,
  payment_intent: intent.id,
  payment_method: method.id,
  payment_method_details: detailsOf(intent, method, now, authenticated),
  receipt_email: intent.receipt_email,
  receipt_number: null,
  receipt_url: null,
  refunded: false,
  shipping: intent.shipping,
  statement_descriptor: intent.statement_descriptor,
  statement_descriptor_suffix: intent.statement_descriptor_suffix,
  status: 'failed',
  transfer_group: intent.transfer_group,
})

const detailsOf = (
  intent: PaymentIntent,
  method: PaymentMethod,
  now: number,
  authenticated: boolean,
): Charge['payment_method_details'] => {
  if (!method.card) return { type: method.type, [method.type]: method[method.type] ?? {} }
  const card = {
    ...method.card,
    amount_authorized: intent.amount,
    ...(intent.capture_method === 'manual' && { capture_before: now + holdSeconds }),
    three_d_secure: authenticated
      ? { result: 'authenticated', authentication_flow: 'challenge', version: '2.2.0' }
      : null,
  }
  return { type: 'card', card }
}

const outcomeOf = ({ behaviour }: Instrument, decline?: Decline): Outcome => {
  const risk_level = behaviour.risk ?? 'normal'
  const common = {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: decline && !decline.blocked ? '01' : null,
    risk_level,
    risk_score: { normal: 32, elevated: 71, highest: 92 }[risk_level],
  }
  if (!decline) {
    return {
      ...common,
      network_status: 'approved_by_network',
      reason: null,
      seller_message: 'Payment complete.',
      type: 'authorized',
    }
  }
  if (decline.blocked) {
    const reason = 'highest_risk_level'
    return {
      ...common,
      network_status: 'not_sent_to_network',
      reason,
      seller_message: 'Stripe blocked this payment as too risky.',
      type: 'blocked',
    }
  }
  const reason = decline.declineCode ?? decline.code
  const seller_message = 'The bank returned the decline code `' + reason + '`.'
  return { ...common, network_status: 'declined_by_network', reason, seller_message, type: 'issuer_declined' }
}
