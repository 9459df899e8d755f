import { badParameter, refused } from '../http/errors.ts'
import { newId } from '../memory/ids.ts'
import type { Work } from '../memory/work.ts'
import { instrumentOf } from '../customers/payment-method.ts'
import { showMoney } from '../payments/amounts.ts'
import type { Charge } from '../payments/charge.ts'
import { moveBalance } from './balance-transaction.ts'

/** Money that goes back to the buyer. */
export type Refund = {
  id: string
  object: 'refund'
  amount: number
  balance_transaction: string | null
  charge: string
  created: number
  currency: string
  destination_details: unknown
  failure_balance_transaction?: string
  failure_reason?: string
  metadata: Record<string, string>
  payment_intent: string
  payment_method: string
  reason: string | null
  receipt_number: string | null
  source_transfer_reversal: null
  status: 'pending' | 'succeeded' | 'failed'
  transfer_reversal: null
}

type Wanted = { amount: number | undefined; reason: string | null; metadata: Record<string, string> }

/** Gives back all or a part of what was captured and not yet given back. */
export function refundCharge(work: Work, charge: Charge, wanted: Wanted): Refund {
  const amount = allowedAmount(charge, wanted.amount)
  const method = work.get('payment_method', charge.payment_method)
  const afterwards = method && instrumentOf(work, method).behaviour.afterwards
  const id = newId('re')
  const movement = { amount: -amount, currency: charge.currency, source: id, type: 'refund' } as const
  const refund = work.put<Refund>({
    id,
    object: 'refund',
    amount,
    balance_transaction: moveBalance(work, movement).id,
    charge: charge.id,
    created: work.now,
    currency: charge.currency,
    destination_details: destinationOf(charge),
    metadata: wanted.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: wanted.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: afterwards === 'refund-pending' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  })
  work.emit('refund.created', refund)
  const amount_refunded = charge.amount_refunded + amount
  work.emit('charge.refunded', work.put({ ...charge, amount_refunded, refunded: amount_refunded === charge.amount }))
  if (afterwards === 'refund-fails') work.later(work.asyncMs, 'refund-fails', id)
  if (afterwards === 'refund-pending') work.later(work.asyncMs, 'refund-clears', id)
  return refund
}

/** The bank could not take the money back to the card: it returns to the balance. */
export function failRefund(work: Work, id: string): void {
  const refund = work.get('refund', id)
  const charge = work.get('charge', refund?.charge ?? '')
  if (!refund || !charge || refund.status === 'failed') return
  const back = moveBalance(work, {
    amount: refund.amount,
    currency: refund.currency,
    source: id,
    type: 'refund_failure',
  })
  const failed = work.put<Refund>({
    ...refund,
    failure_balance_transaction: back.id,
    failure_reason: 'expired_or_canceled_card',
    status: 'failed',
  })
  work.put({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false })
  announce(work, failed)
  work.emit('refund.failed', failed)
}

/** A refund that was on its way has arrived. */
export function clearRefund(work: Work, id: string): void {
  const refund = work.get('refund', id)
  if (refund?.status === 'pending') announce(work, work.put<Refund>({ ...refund, status: 'succeeded' }))
}

/** Tells of a refund that changed, under both names that Stripe uses. */
export function announce(work: Work, refund: Refund): void {
  work.emit('refund.updated', refund)
  work.emit('charge.refund.updated', refund)
}

function allowedAmount(charge: Charge, wanted: number | undefined): number {
  if (charge.status !== 'succeeded' || !charge.captured) {
    throw refused(`This PaymentIntent (${charge.payment_intent}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    })
  }
  if (charge.refunded)
    throw refused(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  if (charge.disputed)
    throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: 'charge_disputed' })
  const left = charge.amount - charge.amount_refunded
  if (left === 0) throw refused(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  const amount = wanted ?? left
  if (amount < 1) throw badParameter('Invalid positive integer', 'amount', 'parameter_invalid_integer')
  if (amount > left) {
    const [much, rest] = [showMoney(amount, charge.currency), showMoney(left, charge.currency)]
    throw refused(`Refund amount (${much}) is greater than unrefunded amount on charge (${rest})`, { param: 'amount' })
  }
  return amount
}

const destinationOf = (charge: Charge): unknown =>
  charge.payment_method_details.type === 'card'
    ? {
        type: 'card',
        card: { type: 'refund', reference_status: 'pending', reference_type: 'acquirer_reference_number' },
      }
    : { type: charge.payment_method_details.type }
