import { z } from 'zod'
import type { Money } from '@shop/kit/money'
import type { GiftMoney } from './gift.ts'
import type { ScreeningDecision, Suspect } from './screen.ts'

/**
 *     IN_REVIEW -> DECLINED
 *       ^  v
 *     PENDING -> AUTHORIZING -> AUTHORIZED -> CAPTURING -> CAPTURED
 *                   |  \-> REQUIRES_ACTION -/     |          ^
 *                   |        |   \-> PROCESSING --|----------/
 *                   v        v            |       v
 *                DECLINED  VOIDING <------/--> VOIDED
 */
export type PaymentStatus =
  | 'PENDING'
  | 'IN_REVIEW'
  | 'AUTHORIZING'
  | 'REQUIRES_ACTION'
  | 'PROCESSING'
  | 'AUTHORIZED'
  | 'CAPTURING'
  | 'CAPTURED'
  | 'VOIDING'
  | 'VOIDED'
  | 'DECLINED'

/** What was paid for one order line, all of its quantity together. */
export type PaidLine = { lineId: string; quantity: number; totalMinor: number }

/** Parts of an amount by what they pay for. */
export type Shares = { sales: number; shipping: number; tax: number }

/** How the buyer goes on: at a page, in the provider's script, or by a transfer that carries the reference. */
export const nextAction = z.object({
  redirectUrl: z.string().nullable(),
  clientSecret: z.string().nullable(),
  reference: z.string().nullable(),
})
export type NextAction = z.infer<typeof nextAction>

/** What may be shown of a card. */
export type Face = { brand: string; last4: string }

/** The money of one order: `heldMinor` is held at the provider now, `refundingMinor` is promised back but not yet gone. */
export type Payment = {
  id: string
  orderId: string
  buyerId: string
  provider: string
  /** The provider's token; null when what the buyer gave is none. */
  methodToken: string | null
  savedMethodId: string | null
  /** The kind that the buyer chose; null when only a token was given. */
  methodType: string | null
  returnUrl: string | null
  /** Of the bill, or else of the parcel. */
  country: string | null
  /** When a slow method has told its outcome at the latest. */
  outcomeBy: Date | null
  /** What the provider is to hold and take: what the order costs, less what gift cards pay. */
  amount: Money
  gift: GiftMoney
  /** What the fraud screen is to look at as soon as the provider told what card it is; null once it has. */
  suspect: Suspect | null
  /** What the fraud screen said, or people after it. */
  verdict: ScreeningDecision
  /** When a review that nobody made ends as a no. */
  reviewUntil: Date | null
  status: PaymentStatus
  intentId: string | null
  heldMinor: number
  capturedMinor: number
  refundingMinor: number
  refundedMinor: number
  /** What banks took back or ask for: it cannot be refunded. */
  disputedMinor: number
  lines: readonly PaidLine[]
  /** How the whole amount divides. */
  shares: Shares
  /** How what was taken and not given back divides. */
  kept: Shares
  nextAction: NextAction | null
  face: Face | null
  declineCode: string | null
  createdAt: Date
  version: number
}

/** What can still be promised back. */
export const refundableMinor = (payment: Payment): number =>
  Math.max(0, payment.capturedMinor - payment.refundedMinor - payment.refundingMinor - payment.disputedMinor)

/** Nothing is held, nothing was taken, and nothing will be. */
export const isClosed = ({ status }: Payment): boolean => status === 'DECLINED' || status === 'VOIDED'
