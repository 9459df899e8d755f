import type { Db } from '@shop/kit/db'
import { accept } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import type { Intent } from '../domain/intent.ts'
import { observe } from '../domain/observe.ts'
import type { Payment } from '../domain/payment.ts'
import { refundFailed, refundSucceeded } from '../domain/refund.ts'
import type { Refund } from '../domain/refund.ts'
import type { ProviderRefund } from '../providers/port.ts'
import { changePayment } from './payments.ts'
import type { Till } from './payments.ts'
import { lockRefund, saveRefund } from './refunds.ts'

/** Takes over what the provider says about a payment. */
export const settleIntent = (tx: Db, till: Till, payment: Payment, intent: Intent): Promise<Payment | null> =>
  changePayment(tx, till, { orderId: payment.orderId, decide: (current) => observe(current, intent) })

/** Takes over what the provider says about a refund; one that has ended stays as it is. */
export const settleRefund = async (
  tx: Db,
  till: Till,
  payment: Payment,
  refundId: string,
  seen: ProviderRefund,
): Promise<void> => {
  const refund = await lockRefund(tx, refundId)
  if (!refund || refund.status !== 'PENDING') return
  await saveRefund(tx, { ...refund, status: seen.status, providerRefundId: seen.id || refund.providerRefundId })
  if (seen.status === 'PENDING') return
  await changePayment(tx, till, { orderId: payment.orderId, decide: decideBy(refund, seen), providerObjectId: seen.id })
}

const decideBy =
  (refund: Refund, { status }: ProviderRefund) =>
  (payment: Payment): Decision<Payment, PaymentsEvent> =>
    status === 'SUCCEEDED' ? refundSucceeded(payment, refund) : accept(refundFailed(payment, refund))
