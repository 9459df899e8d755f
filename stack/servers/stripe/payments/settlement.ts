import type { Work } from '../memory/work.ts'
import { capture } from './attempt.ts'
import type { Charge } from './charge.ts'
import { refused } from '../http/errors.ts'
import { unexpectedState, type PaymentIntent } from './payment-intent.ts'

/** Takes all or a part of what is held; what is not taken is released. */
export function captureIntent(work: Work, intent: PaymentIntent, wanted: number | undefined): PaymentIntent {
  const charge = chargeOf(work, intent)
  if (intent.status !== 'requires_capture' || !charge) {
    const message = `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`
    throw unexpectedState(intent, message)
  }
  const amount = wanted ?? intent.amount_capturable
  if (amount > intent.amount_capturable) {
    const message =
      'The payment could not be captured because the requested capture amount is greater than the authorized amount.'
    throw refused(message, { code: 'amount_too_large', param: 'amount_to_capture', payment_intent: intent })
  }
  return capture(work, intent, charge, amount)
}

/** Gives the payment up; what is held is released. */
export function cancelIntent(work: Work, intent: PaymentIntent, reason: string | null): PaymentIntent {
  if (!cancelable.includes(intent.status)) {
    const message = `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancelable.join(', ')}.`
    throw unexpectedState(intent, message)
  }
  return end(work, intent, reason, 'charge.refunded')
}

/** The hold of seven days is over: the bank has taken its promise back. */
export function expireIntent(work: Work, id: string): void {
  const intent = work.get('payment_intent', id)
  if (intent?.status === 'requires_capture') end(work, intent, 'automatic', 'charge.expired')
}

function end(
  work: Work,
  intent: PaymentIntent,
  reason: string | null,
  released: 'charge.refunded' | 'charge.expired',
): PaymentIntent {
  const charge = chargeOf(work, intent)
  if (charge && intent.status === 'requires_capture') {
    work.emit(released, work.put<Charge>({ ...charge, amount_refunded: charge.amount, refunded: true }))
  }
  if (charge && intent.status === 'processing') {
    work.emit(
      'charge.failed',
      work.put<Charge>({ ...charge, failure_message: 'The payment was canceled.', status: 'failed' }),
    )
  }
  const ended = work.put<PaymentIntent>({
    ...intent,
    amount_capturable: 0,
    canceled_at: work.now,
    cancellation_reason: reason,
    next_action: null,
    processing: null,
    status: 'canceled',
  })
  work.emit('payment_intent.canceled', ended)
  return ended
}

const chargeOf = (work: Work, intent: PaymentIntent): Charge | undefined =>
  work.get('charge', intent.latest_charge ?? '')

const cancelable: string[] = [
  'requires_payment_method',
  'requires_capture',
  'requires_confirmation',
  'requires_action',
  'processing',
]
