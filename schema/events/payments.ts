import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

const payment = z.object({ paymentId: z.string(), orderId: z.string() })
const paid = payment.extend({ amountMinor: z.number().int(), currency: z.string() })
const example = { paymentId: 'pay_01jd00000000000000000000aa', orderId: 'ord_01jd00000000000000000000aa' }
const paidExample = { ...example, amountMinor: 2880, currency: 'EUR' }

/** The amount is held on the buyer's side. Aggregate of all: the payment. */
export const paymentsAuthorized = defineEvent('payments.authorized', { data: paid, example: paidExample })

/** The provider said no, for good: `code` is the provider's decline code. */
export const paymentsDeclined = defineEvent('payments.declined', {
  data: payment.extend({ code: z.string() }),
  example: { ...example, code: 'insufficient_funds' },
})

/** The buyer must act first (strong customer authentication); how is read from the payment, not from the event. */
export const paymentsActionRequired = defineEvent('payments.actionRequired', { data: payment, example })

/** The outcome takes until `until` at most: people look at it, or the buyer's bank is slow. */
export const paymentsPending = defineEvent('payments.pending', {
  data: payment.extend({ reason: z.enum(['REVIEW', 'PROCESSING']), until: z.iso.datetime() }),
  example: { ...example, reason: 'REVIEW', until: '2026-01-02T12:00:00.000Z' },
})

/** The held amount was taken. */
export const paymentsCaptured = defineEvent('payments.captured', { data: paid, example: paidExample })

/** The held amount was let go. */
export const paymentsVoided = defineEvent('payments.voided', { data: payment, example })

/** `amountMinor` went back; `refundedMinor` is the sum of all refunds of the payment so far. */
export const paymentsRefunded = defineEvent('payments.refunded', {
  data: paid.extend({
    refundId: z.string(),
    refundedMinor: z.number().int(),
    /** The return that the money was owed for, if any. */
    returnId: z.string().nullable().default(null),
  }),
  example: {
    ...paidExample,
    amountMinor: 1190,
    refundId: 'ref_01jd00000000000000000000aa',
    refundedMinor: 1190,
    returnId: null,
  },
})

/** The buyer's bank took the money back, or decided about it: `status` says where that stands. */
export const paymentsDisputed = defineEvent('payments.disputed', {
  data: paid.extend({ disputeId: z.string(), status: z.enum(['OPEN', 'WON', 'LOST']), reason: z.string() }),
  example: { ...paidExample, disputeId: 'dsp_01jd00000000000000000000aa', status: 'OPEN', reason: 'fraudulent' },
})

export const paymentsEvents = [
  paymentsAuthorized,
  paymentsDeclined,
  paymentsActionRequired,
  paymentsPending,
  paymentsCaptured,
  paymentsVoided,
  paymentsRefunded,
  paymentsDisputed,
] as const
export type PaymentsEvent = EventsOf<typeof paymentsEvents>
