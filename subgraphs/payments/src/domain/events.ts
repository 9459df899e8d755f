import type { PaymentsEvent } from '@shop/schema/events/payments'
import { giftPaidMinor } from './gift.ts'
import type { Dispute } from './dispute.ts'
import type { Payment } from './payment.ts'
import type { Refund } from './refund.ts'

const ids = ({ id, orderId }: Payment) => ({ paymentId: id, orderId })

const paid = (payment: Payment, amountMinor: number) => ({
  ...ids(payment),
  amountMinor,
  currency: payment.amount.currency,
})

export const authorized = (payment: Payment): PaymentsEvent => ({
  type: 'payments.authorized',
  aggregateId: payment.id,
  data: paid(payment, payment.amount.minor + giftPaidMinor(payment)),
})

export const captured = (payment: Payment): PaymentsEvent => ({
  type: 'payments.captured',
  aggregateId: payment.id,
  data: paid(payment, payment.capturedMinor + giftPaidMinor(payment)),
})

export const declined = (payment: Payment): PaymentsEvent => ({
  type: 'payments.declined',
  aggregateId: payment.id,
  data: { ...ids(payment), code: payment.declineCode ?? 'declined' },
})

export const actionRequired = (payment: Payment): PaymentsEvent => ({
  type: 'payments.actionRequired',
  aggregateId: payment.id,
  data: ids(payment),
})

/** The buyer did everything; their bank is slow. */
export const processing = (payment: Payment): PaymentsEvent => ({
  type: 'payments.pending',
  aggregateId: payment.id,
  data: {
    ...ids(payment),
    reason: 'PROCESSING',
    until: (payment.outcomeBy ?? payment.createdAt).toISOString(),
  },
})

/** Somebody looks at it before any money is asked for. */
export const inReview = (payment: Payment): PaymentsEvent => ({
  type: 'payments.pending',
  aggregateId: payment.id,
  data: {
    ...ids(payment),
    reason: 'REVIEW',
    until: (payment.reviewUntil ?? payment.createdAt).toISOString(),
  },
})

export const voided = (payment: Payment): PaymentsEvent => ({
  type: 'payments.voided',
  aggregateId: payment.id,
  data: ids(payment),
})

export const disputed = (payment: Payment, dispute: Dispute): PaymentsEvent => ({
  type: 'payments.disputed',
  aggregateId: payment.id,
  data: {
    ...paid(payment, dispute.amountMinor),
    disputeId: dispute.id,
    status: dispute.status,
    reason: dispute.reason,
  },
})

export const refunded = (payment: Payment, { id, amount, returnId }: Refund): PaymentsEvent => ({
  type: 'payments.refunded',
  aggregateId: payment.id,
  data: {
    ...paid(payment, amount.minor),
    refundId: id,
    refundedMinor: payment.refundedMinor + payment.gift.refundedMinor,
    returnId,
  },
})
