import type { Money } from '@shop/kit/money'
import type { Face, NextAction, Payment } from './payment.ts'

/** A payment as its provider sees it, in our words. `PENDING`: the buyer did everything, their bank has not answered yet. */
export type Intent = {
  id: string
  state: 'PROCESSING' | 'REQUIRES_ACTION' | 'PENDING' | 'AUTHORIZED' | 'CAPTURED' | 'CANCELED' | 'DECLINED'
  amount: Money
  capturedMinor: number
  nextAction: NextAction | null
  declineCode: string | null
  face: Face | null
}

/** Whether the provider speaks of the amount that we asked for; anything else is never believed. */
export const isAbout = (payment: Payment, intent: Intent): boolean =>
  intent.amount.minor === payment.amount.minor &&
  intent.amount.currency === payment.amount.currency &&
  (payment.intentId === null || payment.intentId === intent.id)
