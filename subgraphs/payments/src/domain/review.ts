import { accept } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { refuse } from './observe.ts'
import type { Payment } from './payment.ts'

/** What becomes of a payment that was put aside: people decide, or time does. */
export type ReviewOutcome = 'RELEASED' | 'REFUSED' | 'LAPSED'

/** Released, it goes on as if nothing had been the matter; otherwise it is refused with a code that teaches nobody anything. */
export const reviewed = (payment: Payment, outcome: ReviewOutcome): Decision<Payment, PaymentsEvent> =>
  outcome === 'RELEASED'
    ? accept<Payment, PaymentsEvent>({ ...payment, status: 'PENDING', verdict: 'ALLOW', reviewUntil: null })
    : refuse(payment, 'generic_decline')
