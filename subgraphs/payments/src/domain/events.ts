import type { PaymentsEvent } from '@shop/schema/events/payments'
import type { Payment } from './payment.ts'

const ids = ({ id, orderId }: Payment) => ({ paymentId: id, orderId })

const paid = (payment: Payment, amountMinor: number) => ({
  ...ids(payment),
  amountMinor,
  currency: payment.amount.currency,
})

export const authorized = (payment: Payment): PaymentsEvent => ({
  type: 'payments.authorized',
  aggregateId: payment.id,
  data: paid(payment, payment.amount.minor),
})

export const captured = (payment: Payment): PaymentsEvent => ({
  type: 'payments.captured',
  aggregateId: payment.id,
  data: paid(payment, payment.capturedMinor),
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

export const voided = (payment: Payment): PaymentsEvent => ({
  type: 'payments.voided',
  aggregateId: payment.id,
  data: ids(payment),
})

export const refunded = (payment: Payment, refundId: string, amountMinor: number): PaymentsEvent => ({
  type: 'payments.refunded',
  aggregateId: payment.id,
  data: { ...paid(payment, amountMinor), refundId, refundedMinor: payment.refundedMinor, returnId: null },
})
