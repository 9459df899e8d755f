import type { Money } from '@shop/kit/money'
import { noShares, sharesOf } from './shares.ts'
import { noGift } from './gift.ts'
import type { PaidLine, Payment } from './payment.ts'
import type { ScreeningDecision } from './screen.ts'

/** What an order costs, in minor units. */
export type Totals = { totalMinor: number; taxMinor: number; shippingNetMinor: number }

/** What is known of an order when it is placed. */
export type PlacedOrder = {
  orderId: string
  buyerId: string
  provider: string
  methodToken: string
  savedMethodId: string | null
  methodType: string | null
  returnUrl: string | null
  country: string | null
  outcomeBy: Date | null
  /** What is due from the provider: the total less what gift cards pay. */
  amount: Money
  giftMinor: number
  verdict: ScreeningDecision
  reviewUntil: Date | null
  totals: Totals
  lines: readonly PaidLine[]
}

/** Tokens are the provider's words for a method; anything else, a card number above all, is not even kept. */
export const isMethodToken = (token: string): boolean => /^(pm_[A-Za-z0-9_]{3,200}|on_delivery)$/.test(token)

/** The payment of an order that was just placed: nothing is asked of the provider yet. */
export const newPayment = (id: string, order: PlacedOrder, at: Date): Payment => ({
  id,
  orderId: order.orderId,
  buyerId: order.buyerId,
  provider: order.provider,
  methodToken: isMethodToken(order.methodToken) ? order.methodToken : null,
  savedMethodId: order.savedMethodId,
  methodType: order.methodType,
  returnUrl: order.returnUrl,
  country: order.country,
  outcomeBy: order.outcomeBy,
  amount: order.amount,
  gift: { ...noGift, wantedMinor: order.giftMinor },
  suspect: null,
  verdict: order.verdict,
  reviewUntil: order.reviewUntil,
  status: 'PENDING',
  intentId: null,
  heldMinor: 0,
  capturedMinor: 0,
  refundingMinor: 0,
  refundedMinor: 0,
  disputedMinor: 0,
  lines: order.lines,
  shares: sharesOf(order.totals),
  kept: noShares,
  nextAction: null,
  face: null,
  declineCode: null,
  createdAt: at,
  version: 1,
})
