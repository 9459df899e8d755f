import { accept, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import type { Payment } from './payment.ts'
import type { Screening } from './screen.ts'

export type Judgement = Pick<Screening, 'decision'> & { reviewUntil: Date | null }

/** The fraud screen has judged what waited for it, once; it has no say in what was over by then. */
export const judge = (payment: Payment, { decision, reviewUntil }: Judgement): Decision<Payment, PaymentsEvent> => {
  if (payment.suspect === null) return unchanged(payment)
  const screened = { ...payment, suspect: null }
  return accept(payment.status === 'PENDING' ? { ...screened, verdict: decision, reviewUntil } : screened)
}
