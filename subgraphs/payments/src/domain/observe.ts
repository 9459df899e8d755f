import { accept, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { actionRequired, authorized, captured, declined, processing, voided } from './events.ts'
import type { Intent } from './intent.ts'
import type { Payment } from './payment.ts'
import { divide } from './shares.ts'

type Seen = Decision<Payment, PaymentsEvent>

/**
 * What the provider says about a payment, by answer, webhook or look-up: all come through here, in any order and any
 * number of times. Only steps forward are taken, so an old view changes nothing.
 */
export function observe(payment: Payment, intent: Intent): Seen {
  switch (payment.status) {
    case 'AUTHORIZING':
    case 'REQUIRES_ACTION':
    case 'PROCESSING':
      return whileAsking(payment, intent)
    case 'AUTHORIZED':
    case 'CAPTURING':
    case 'VOIDING':
      return whileHeld(payment, intent)
    case 'DECLINED':
    case 'VOIDED':
      return afterEnd(payment, intent)
    case 'PENDING':
    case 'IN_REVIEW':
    case 'CAPTURED':
      return unchanged(payment)
  }
}

/** The provider or the shop refused for good, without an intent to look at. */
export function refuse(payment: Payment, code: string): Seen {
  if (!['AUTHORIZING', 'PENDING', 'IN_REVIEW'].includes(payment.status)) return unchanged(payment)
  const next: Payment = { ...payment, status: 'DECLINED', declineCode: code, nextAction: null }
  return accept(next, declined(next))
}

const whileAsking = (payment: Payment, intent: Intent): Seen => {
  const known = { ...payment, intentId: intent.id, face: intent.face ?? payment.face }
  switch (intent.state) {
    // Only made, not confirmed: it moves no money, and a call whose answer got lost may go on with another.
    case 'PROCESSING':
      return unchanged(payment)
    case 'REQUIRES_ACTION': {
      if (payment.status !== 'AUTHORIZING') return unchanged(payment)
      const next: Payment = { ...known, status: 'REQUIRES_ACTION', nextAction: intent.nextAction }
      return accept(next, actionRequired(next))
    }
    case 'PENDING': {
      if (payment.status === 'PROCESSING') return unchanged(payment)
      const next: Payment = { ...known, status: 'PROCESSING', outcomeBy: payment.outcomeBy ?? soonAfter(payment) }
      return accept({ ...next, nextAction: intent.nextAction }, processing(next))
    }
    case 'AUTHORIZED': {
      const next = hold(known)
      return accept(next, authorized(next))
    }
    case 'CAPTURED': {
      const next = take(known, intent)
      return accept(next, authorized(next), captured(next))
    }
    case 'CANCELED':
    case 'DECLINED': {
      const code = intent.declineCode ?? 'expired'
      const next: Payment = { ...known, status: 'DECLINED', declineCode: code, nextAction: null }
      return accept(next, declined(next))
    }
  }
}

/** A method that is not known to be slow, and is slow today. */
const soonAfter = ({ createdAt }: Payment): Date => new Date(createdAt.getTime() + 3_600_000)

const whileHeld = (payment: Payment, intent: Intent): Seen => {
  if (intent.state === 'CAPTURED') {
    const next = take(payment, intent)
    return accept(next, captured(next))
  }
  if (intent.state !== 'CANCELED') return unchanged(payment)
  const next: Payment = { ...payment, status: 'VOIDED', heldMinor: 0, nextAction: null }
  return accept(next, voided(next))
}

/** Money that moved although all was over: written down as it is, so that it is let go or given back at once. */
const afterEnd = (payment: Payment, intent: Intent): Seen => {
  if (intent.state === 'AUTHORIZED') return accept(hold(payment))
  if (intent.state !== 'CAPTURED') return unchanged(payment)
  const next = take(payment, intent)
  return accept(next, captured(next))
}

const hold = (payment: Payment): Payment => ({
  ...payment,
  status: 'AUTHORIZED',
  heldMinor: payment.amount.minor,
  nextAction: null,
})

const take = (payment: Payment, { capturedMinor }: Intent): Payment => ({
  ...payment,
  status: 'CAPTURED',
  heldMinor: 0,
  capturedMinor,
  kept: divide(capturedMinor, payment.shares),
  nextAction: null,
})
