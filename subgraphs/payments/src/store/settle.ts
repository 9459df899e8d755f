import type { Db } from '@shop/kit/db'
import { accept, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import type { Intent } from '../domain/intent.ts'
import { observe } from '../domain/observe.ts'
import type { Payment } from '../domain/payment.ts'
import { refundBounced, refundFailed, refundSucceeded } from '../domain/refund.ts'
import type { Refund } from '../domain/refund.ts'
import type { ProviderRefund } from '../providers/port.ts'
import { changePayment } from './change-payments.ts'
import type { Change, Till } from './change-payments.ts'
import { lockRefund, saveRefund } from './refunds.ts'

/** What the provider says about a payment, as a change. */
export const intentSeen = (payment: Payment, intent: Intent): Change => {
  const { id: paymentId, orderId, capturedMinor } = payment
  const isTaken = capturedMinor === 0 && intent.capturedMinor > 0
  return {
    orderId,
    decide: (current) => observe(current, intent),
    also: () => ({ fees: isTaken ? [{ objectId: intent.id, paymentId }] : [] }),
  }
}

/** Takes over what the provider says about a payment. */
export const settleIntent = async (tx: Db, till: Till, payment: Payment, intent: Intent): Promise<void> => {
  await changePayment(tx, till, intentSeen(payment, intent))
}

/** Takes over what the provider says about a refund; one that was refused stays so, one that succeeded may still come back. */
export const settleRefund = async (
  tx: Db,
  till: Till,
  payment: Payment,
  refundId: string,
  seen: ProviderRefund,
): Promise<void> => {
  const refund = await lockRefund(tx, refundId)
  const isNews = refund && (refund.status === 'PENDING' || (refund.status === 'SUCCEEDED' && seen.status === 'FAILED'))
  if (!isNews) return
  await saveRefund(tx, { ...refund, status: seen.status, providerRefundId: seen.id || refund.providerRefundId })
  const isThroughProvider = refund.giftMinor < refund.amount.minor
  const mayCost = isThroughProvider && seen.id !== '' && seen.status !== 'PENDING'
  await changePayment(tx, till, {
    orderId: payment.orderId,
    decide: decideBy(refund, seen),
    providerObjectId: seen.id,
    also: () => ({ fees: mayCost ? [{ objectId: seen.id, paymentId: payment.id }] : [] }),
  })
}

const decideBy =
  (refund: Refund, { status }: ProviderRefund) =>
  (payment: Payment): Decision<Payment, PaymentsEvent> => {
    if (status === 'PENDING') return unchanged(payment)
    if (status === 'SUCCEEDED') return refundSucceeded(payment, refund)
    return accept(refund.status === 'SUCCEEDED' ? refundBounced(payment, refund) : refundFailed(payment, refund))
  }
