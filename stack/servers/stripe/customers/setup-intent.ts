import { ApiError, refused } from '../http/errors.ts'
import { newId, randomText } from '../memory/ids.ts'
import type { Work } from '../memory/work.ts'
import { nextAction } from '../payments/confirm.ts'
import { declines, type Decline } from '../payments/declines.ts'
import type { NextAction } from '../payments/payment-intent.ts'
import { attachTo, instrumentOf, refuseIfSpent, type PaymentMethod } from './payment-method.ts'

/** Why the last attempt to set up failed. */
export type SetupError = {
  type: 'card_error' | 'invalid_request_error'
  code: string
  message: string
  decline_code?: string
  payment_method: PaymentMethod
}

/** A payment method on its way to a customer's file, without money. */
export type SetupIntent = {
  id: string
  object: 'setup_intent'
  allowed_payment_method_types: string[] | null
  automatic_payment_methods: { enabled: true; allow_redirects: 'always' | 'never' } | null
  cancellation_reason: string | null
  client_secret: string
  created: number
  customer: string | null
  description: string | null
  last_setup_error: SetupError | null
  latest_attempt: string | null
  livemode: false
  mandate: null
  metadata: Record<string, string>
  next_action: NextAction | null
  payment_method: string | null
  payment_method_options: unknown
  payment_method_types: string[]
  single_use_mandate: null
  status:
    'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'succeeded' | 'canceled'
  usage: 'off_session' | 'on_session'
}

type NewSetup = Pick<SetupIntent, 'created' | 'payment_method_types'> & Partial<SetupIntent>

/** A set-up that nobody has confirmed yet. */
export const newSetupIntent = (given: NewSetup): SetupIntent => {
  const id = newId('seti')
  return {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${randomText(25)}`,
    customer: null,
    description: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: {},
    next_action: null,
    payment_method: null,
    payment_method_options: {},
    single_use_mandate: null,
    status: given.payment_method ? 'requires_confirmation' : 'requires_payment_method',
    usage: 'off_session',
    ...given,
  }
}

/** Asks the bank whether the card may be kept; a challenge sends the buyer to the bank's page. */
export function confirmSetup(work: Work, intent: SetupIntent, returnUrl: string | null): SetupIntent {
  const method = work.get('payment_method', intent.payment_method ?? '')
  if (!method) throw unexpected(intent, "You cannot confirm this SetupIntent because it's missing a payment method.")
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    throw unexpected(intent, `You cannot confirm this SetupIntent because it has a status of ${intent.status}.`)
  }
  refuseIfSpent(work, method)
  if (method.customer !== null && method.customer !== intent.customer) {
    throw refused('The provided PaymentMethod is attached to another Customer.', { param: 'payment_method' })
  }
  const { challenge, decline, keepsOnFile } = instrumentOf(work, method).behaviour
  if (decline && !keepsOnFile) throw declinedSetup(failSetup(work, intent, method, decline))
  if (!challenge) return finishSetup(work, intent, method)
  const waiting = work.put<SetupIntent>({
    ...intent,
    last_setup_error: null,
    next_action: nextAction(work, intent.id, returnUrl, method.type),
    status: 'requires_action',
  })
  work.emit('setup_intent.requires_action', waiting)
  return waiting
}

/** The buyer came back from the bank's page, with or without approving. */
export function authenticateSetup(work: Work, intent: SetupIntent, approved: boolean): SetupIntent {
  const method = work.get('payment_method', intent.payment_method ?? '')
  if (intent.status !== 'requires_action' || !method) return intent
  return approved
    ? finishSetup(work, intent, method)
    : failSetup(work, intent, method, declines.setupAuthenticationFailed)
}

/** The shop no longer wants the payment method. */
export function cancelSetup(work: Work, intent: SetupIntent, reason: string | null): SetupIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    throw unexpected(intent, `You cannot cancel this SetupIntent because it has a status of ${intent.status}.`)
  }
  const canceled = work.put<SetupIntent>({
    ...intent,
    cancellation_reason: reason,
    next_action: null,
    status: 'canceled',
  })
  work.emit('setup_intent.canceled', canceled)
  return canceled
}

function finishSetup(work: Work, intent: SetupIntent, method: PaymentMethod): SetupIntent {
  work.put({ ...instrumentOf(work, method), setUp: true })
  if (intent.customer) attachTo(work, method, intent.customer)
  const done = work.put<SetupIntent>({ ...intent, last_setup_error: null, next_action: null, status: 'succeeded' })
  work.emit('setup_intent.succeeded', done)
  return done
}

function failSetup(work: Work, intent: SetupIntent, method: PaymentMethod, decline: Decline): SetupIntent {
  const last_setup_error: SetupError = {
    type: decline === declines.setupAuthenticationFailed ? 'invalid_request_error' : 'card_error',
    code: decline.code,
    message: decline.message,
    ...(decline.declineCode && { decline_code: decline.declineCode }),
    payment_method: method,
  }
  const failed = work.put<SetupIntent>({
    ...intent,
    last_setup_error,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  })
  work.emit('setup_intent.setup_failed', failed)
  return failed
}

function declinedSetup(intent: SetupIntent): ApiError {
  const error = intent.last_setup_error
  if (!error) throw new Error(`setup intent ${intent.id} did not fail`)
  return new ApiError(402, { ...error, setup_intent: intent })
}

const unexpected = (intent: SetupIntent, message: string) =>
  refused(message, { code: 'setup_intent_unexpected_state', setup_intent: intent })
