import { newId, randomText } from '../memory/ids.ts'
import { refused } from '../http/errors.ts'
import type { PaymentMethod } from '../customers/payment-method.ts'

/** Where the buyer must go before the payment can go on. */
export type NextAction =
  | { type: 'redirect_to_url'; redirect_to_url: { return_url: string; url: string } }
  | {
      type: 'upi_handle_redirect_or_display_qr_code'
      upi_handle_redirect_or_display_qr_code: {
        hosted_instructions_url: string
        qr_code: { expires_at: number; image_url_png: string; image_url_svg: string }
      }
    }
  | { type: 'use_stripe_sdk'; use_stripe_sdk: { type: 'three_d_secure_redirect'; stripe_js: string; source: string } }

/** Why the last attempt failed. */
export type PaymentError = {
  type: 'card_error' | 'invalid_request_error'
  code: string
  message: string
  charge?: string
  decline_code?: string
  doc_url: string
  payment_method: PaymentMethod
}

/**
 * A payment from the first try to the money:
 *
 *     requires_payment_method -> requires_confirmation -> requires_action -> processing -> succeeded
 *                                                     \-> requires_capture ------------/
 *     any but succeeded -> canceled; a failed attempt -> requires_payment_method
 */
export type PaymentIntent = {
  id: string
  object: 'payment_intent'
  allowed_payment_method_types: string[] | null
  amount: number
  amount_capturable: number
  amount_received: number
  automatic_payment_methods: { enabled: true; allow_redirects: 'always' | 'never' } | null
  canceled_at: number | null
  cancellation_reason: string | null
  capture_method: 'automatic' | 'automatic_async' | 'manual'
  client_secret: string
  confirmation_method: 'automatic' | 'manual'
  created: number
  currency: string
  customer: string | null
  description: string | null
  last_payment_error: PaymentError | null
  latest_charge: string | null
  livemode: false
  metadata: Record<string, string>
  next_action: NextAction | null
  payment_method: string | null
  payment_method_options: unknown
  payment_method_types: string[]
  processing: { type: string } | null
  receipt_email: string | null
  setup_future_usage: 'on_session' | 'off_session' | null
  shipping: unknown
  statement_descriptor: string | null
  statement_descriptor_suffix: string | null
  status: PaymentStatus
  transfer_group: string | null
}

/** Where a payment stands. */
export type PaymentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled'

/** The fields that a new payment must be given; the others start empty. */
export type NewPayment = Pick<PaymentIntent, 'amount' | 'created' | 'currency' | 'payment_method_types'> &
  Partial<PaymentIntent>

/** A payment that nobody has tried to make yet. */
export const newPaymentIntent = (given: NewPayment): PaymentIntent => {
  const id = newId('pi')
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount_capturable: 0,
    amount_received: 0,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    customer: null,
    description: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: {},
    next_action: null,
    payment_method: null,
    payment_method_options: {},
    processing: null,
    receipt_email: null,
    setup_future_usage: null,
    shipping: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: given.payment_method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_group: null,
    ...given,
  }
}

/** The step is not allowed in this status. */
export const unexpectedState = (intent: PaymentIntent, message: string) =>
  refused(message, { code: 'payment_intent_unexpected_state', payment_intent: intent })
