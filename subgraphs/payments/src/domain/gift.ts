import type { Payment } from './payment.ts'
import { isClosed, refundableMinor } from './payment.ts'
import { divide } from './shares.ts'

/** What gift cards pay of an order: how much they should, and how much is kept on them, spent, promised back and given back. */
export type GiftMoney = {
  wantedMinor: number
  heldMinor: number
  takenMinor: number
  refundingMinor: number
  refundedMinor: number
}

export const noGift: GiftMoney = { wantedMinor: 0, heldMinor: 0, takenMinor: 0, refundingMinor: 0, refundedMinor: 0 }

/** What is kept on gift cards for the order, or was spent of them. */
export const giftPaidMinor = ({ gift }: Payment): number => gift.heldMinor + gift.takenMinor

/** What gift cards should pay is not there any more: an order is not paid by halves. */
export const lacksGift = (payment: Payment): boolean => giftPaidMinor(payment) < payment.gift.wantedMinor

/** What can still be promised back to gift cards. */
const giftRefundableMinor = ({ gift }: Payment): number => gift.takenMinor - gift.refundedMinor - gift.refundingMinor

/** What can still be promised back, wherever it came from. */
export const allRefundableMinor = (payment: Payment): number => refundableMinor(payment) + giftRefundableMinor(payment)

/** Spends what is kept on the cards once the order's money is taken, and lets it go when it never will be. */
export const settleGift = (payment: Payment): Payment => {
  const { gift, status } = payment
  if (gift.heldMinor === 0) return payment
  if (isClosed(payment)) return { ...payment, gift: { ...gift, heldMinor: 0 } }
  if (status !== 'CAPTURED') return payment
  return {
    ...payment,
    gift: { ...gift, heldMinor: 0, takenMinor: gift.heldMinor },
    kept: divide(payment.capturedMinor + gift.heldMinor, payment.shares),
  }
}

/** Promises money back: through the provider as far as it took it, the rest to the cards. */
export const promiseBack = (payment: Payment, minor: number): { payment: Payment; giftMinor: number } => {
  const throughProvider = Math.min(minor, refundableMinor(payment))
  const giftMinor = minor - throughProvider
  const gift = { ...payment.gift, refundingMinor: payment.gift.refundingMinor + giftMinor }
  return { payment: { ...payment, refundingMinor: payment.refundingMinor + throughProvider, gift }, giftMinor }
}

/** What a change of a payment does to its cards; each is done once, since it is the difference of two states. */
export type GiftMoves = { spentMinor: number; releasedMinor: number; givenBackMinor: number }

export const giftMovesOf = ({ gift: before }: Payment, { gift: after }: Payment): GiftMoves => {
  const spentMinor = after.takenMinor - before.takenMinor
  return {
    spentMinor,
    releasedMinor: before.heldMinor - after.heldMinor - spentMinor,
    givenBackMinor: after.refundedMinor - before.refundedMinor,
  }
}
