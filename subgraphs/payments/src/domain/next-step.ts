import type { PaymentsEvent } from '@shop/schema/events/payments'
import { authorized, captured, inReview, voided } from './events.ts'
import { allRefundableMinor, giftPaidMinor, lacksGift, promiseBack, settleGift } from './gift.ts'
import { refuse } from './observe.ts'
import { isClosed } from './payment.ts'
import type { Payment, PaymentStatus } from './payment.ts'
import { divide } from './shares.ts'

/** What the order has asked for so far. Each is said once and never taken back; `notOwedMinor` is what it does not owe any more of its total. */
export type Wishes = { authorise: boolean; capture: boolean; cancel: boolean; notOwedMinor: number }

/** A call to be made at the provider; `giftMinor` of a refund goes back to gift cards along with it. */
export type NextCall = { kind: 'AUTHORISE' | 'CAPTURE' | 'VOID' | 'REFUND'; amountMinor: number; giftMinor?: number }

/** `isLowered`: what the order does not owe any more was left out of what is taken now. */
export type Step = { payment: Payment; call: NextCall | null; events: readonly PaymentsEvent[]; isLowered?: boolean }

/**
 * What is to be done for a payment, from what is known and what is wished. It only looks at state, so it does not
 * matter in which order the wishes and the provider's answers came. A cancellation wins over everything not yet taken,
 * and waits while an answer of the provider is outstanding.
 */
export function nextStep(before: Payment, decided: Payment, wishes: Wishes): Step {
  const step = stepOf(before, settleGift(decided), wishes)
  return { ...step, payment: settleGift(step.payment) }
}

function stepOf(before: Payment, payment: Payment, wishes: Wishes): Step {
  const isUnwanted = wishes.cancel || isClosed(before)
  switch (payment.status) {
    case 'PENDING':
      return isUnwanted ? end(payment) : wishes.authorise && payment.suspect === null ? begin(payment) : wait(payment)
    case 'IN_REVIEW':
      return isUnwanted ? end(payment) : wait(payment)
    case 'REQUIRES_ACTION':
    case 'PROCESSING':
      return isUnwanted ? call(payment, 'VOIDING', 'VOID') : wait(payment)
    case 'AUTHORIZED':
      if (isUnwanted) return payment.amount.minor === 0 ? end(payment) : call(payment, 'VOIDING', 'VOID')
      return wishes.capture ? take(payment, wishes.notOwedMinor) : wait(payment)
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

const call = (
  payment: Payment,
  status: PaymentStatus,
  kind: NextCall['kind'],
  amountMinor = payment.amount.minor,
): Step => ({ payment: { ...payment, status }, call: { kind, amountMinor }, events: [] })

/** Asks nobody for money that the screen does not trust, that gift cards lack, or that is nothing. */
const begin = (payment: Payment): Step => {
  const { verdict, methodToken, savedMethodId, methodType } = payment
  if (verdict === 'BLOCK') return refused(payment, 'generic_decline')
  if (lacksGift(payment)) return refused(payment, 'gift_card_unavailable')
  if (verdict === 'REVIEW') {
    const next: Payment = { ...payment, status: 'IN_REVIEW' }
    return { payment: next, call: null, events: [inReview(next)] }
  }
  if (payment.amount.minor === 0) {
    const next: Payment = { ...payment, status: 'AUTHORIZED' }
    return { payment: next, call: null, events: [authorized(next)] }
  }
  if (methodToken === null && savedMethodId === null && methodType === null)
    return refused(payment, 'invalid_payment_method')
  return call(payment, 'AUTHORIZING', 'AUTHORISE')
}

const refused = (payment: Payment, code: string): Step => {
  const { state, events } = refuse(payment, code)
  return { payment: state, call: null, events }
}

const end = (payment: Payment): Step => {
  const next: Payment = { ...payment, status: 'VOIDED' }
  return { payment: next, call: null, events: [voided(next)] }
}

/**
 * Takes what is still owed: what is not lowers the provider's part first, then that of the cards. When nothing is left
 * for the provider, the cards alone pay, and what the provider holds is let go.
 */
const take = (payment: Payment, notOwedMinor: number): Step => {
  const dueMinor = Math.max(0, payment.amount.minor - notOwedMinor)
  const giftMinor = Math.max(
    0,
    Math.min(giftPaidMinor(payment), payment.amount.minor + giftPaidMinor(payment) - notOwedMinor),
  )
  const lowered = { ...payment, gift: { ...payment.gift, heldMinor: giftMinor } }
  if (dueMinor > 0) return { ...call(lowered, 'CAPTURING', 'CAPTURE', dueMinor), isLowered: true }
  const next: Payment = { ...lowered, status: 'CAPTURED', heldMinor: 0, kept: divide(giftMinor, payment.shares) }
  return {
    payment: next,
    call: payment.amount.minor === 0 ? null : { kind: 'VOID', amountMinor: payment.amount.minor },
    events: [captured(next)],
    isLowered: true,
  }
}

/** A refund that the provider could not make is for people to look at, not to be tried for ever. */
const refundJustEnded = (before: Payment, payment: Payment): boolean =>
  payment.refundingMinor < before.refundingMinor ||
  payment.refundedMinor < before.refundedMinor ||
  payment.gift.refundingMinor < before.gift.refundingMinor

/** All that is not on its way back already. */
const giveBack = (payment: Payment): Step => {
  const minor = allRefundableMinor(payment)
  if (minor === 0) return wait(payment)
  const promised = promiseBack(payment, minor)
  const { giftMinor } = promised
  return { payment: promised.payment, call: { kind: 'REFUND', amountMinor: minor - giftMinor, giftMinor }, events: [] }
}
