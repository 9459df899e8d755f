import { voided } from './events.ts'
import { refuse } from './observe.ts'
import { isClosed, refundableMinor } from './payment.ts'
import type { Payment, PaymentStatus } from './payment.ts'
import type { PaymentsEvent } from '@shop/schema/events/payments'

/** What the order has asked for so far. Each is said once and never taken back. */
export type Wishes = { authorise: boolean; capture: boolean; cancel: boolean }

/** A call to be made at the provider. */
export type NextCall = { kind: 'AUTHORISE' | 'CAPTURE' | 'VOID' | 'REFUND'; amountMinor: number }

export type Step = { payment: Payment; call: NextCall | null; events: readonly PaymentsEvent[] }

/**
 * What is to be done for a payment, from what is known and what is wished. It only looks at state, so it does not
 * matter in which order the wishes and the provider's answers came. A cancellation wins over everything not yet taken,
 * and waits while an answer of the provider is outstanding.
 */
export function nextStep(before: Payment, payment: Payment, wishes: Wishes): Step {
  const isUnwanted = wishes.cancel || isClosed(before)
  switch (payment.status) {
    case 'PENDING':
      return isUnwanted ? end(payment) : wishes.authorise ? authorise(payment) : wait(payment)
    case 'REQUIRES_ACTION':
    case 'PROCESSING':
      return isUnwanted ? call(payment, 'VOIDING', 'VOID') : wait(payment)
    case 'AUTHORIZED':
      if (isUnwanted) return call(payment, 'VOIDING', 'VOID')
      return wishes.capture ? call(payment, 'CAPTURING', 'CAPTURE') : wait(payment)
    case 'CAPTURED':
      return isUnwanted && !refundJustEnded(before, payment) ? giveBack(payment) : wait(payment)
    case 'DECLINED':
      return before.status !== 'DECLINED' && payment.intentId !== null
        ? call(payment, 'DECLINED', 'VOID')
        : wait(payment)
    case 'AUTHORIZING':
    case 'CAPTURING':
    case 'VOIDING':
    case 'VOIDED':
      return wait(payment)
  }
}

const wait = (payment: Payment): Step => ({ payment, call: null, events: [] })

const call = (payment: Payment, status: PaymentStatus, kind: NextCall['kind']): Step => ({
  payment: { ...payment, status },
  call: { kind, amountMinor: payment.amount.minor },
  events: [],
})

const authorise = (payment: Payment): Step => {
  if (payment.methodToken !== null || payment.savedMethodId !== null) return call(payment, 'AUTHORIZING', 'AUTHORISE')
  const { state, events } = refuse(payment, 'invalid_payment_method')
  return { payment: state, call: null, events }
}

const end = (payment: Payment): Step => {
  const next: Payment = { ...payment, status: 'VOIDED' }
  return { payment: next, call: null, events: [voided(next)] }
}

/** A refund that the provider could not make is for people to look at, not to be tried for ever. */
const refundJustEnded = (before: Payment, payment: Payment): boolean => payment.refundingMinor < before.refundingMinor

/** All that is not on its way back already. */
const giveBack = (payment: Payment): Step => {
  const amountMinor = refundableMinor(payment)
  if (amountMinor === 0) return wait(payment)
  const next = { ...payment, refundingMinor: payment.refundingMinor + amountMinor }
  return { payment: next, call: { kind: 'REFUND', amountMinor }, events: [] }
}
