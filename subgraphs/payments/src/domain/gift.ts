import type { Payment } from './payment.ts'

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

/** What gift cards should pay is not there any more: the order must not be paid by halves. */
export const lacksGift = ({ gift }: Payment): boolean => gift.heldMinor + gift.takenMinor < gift.wantedMinor

/** What the whole order costs: the provider's part and the gift cards'. */
export const totalMinor = ({ amount, gift }: Payment): number => amount.minor + gift.wantedMinor

/** What can still be promised back to gift cards. */
export const giftRefundableMinor = ({ gift }: Payment): number =>
  gift.takenMinor - gift.refundedMinor - gift.refundingMinor

/** Lets go of what is kept on the cards. */
export const releaseGift = <P extends Payment>(payment: P): P => ({
  ...payment,
  gift: { ...payment.gift, heldMinor: 0 },
})

/** Spends what the cards pay, less what is not owed any more; the rest of what was kept is free again. */
export const takeGift = (payment: Payment, takenMinor: number): Payment => ({
  ...payment,
  gift: { ...payment.gift, heldMinor: 0, takenMinor },
})

/** What a change of a payment does to its cards, in minor units; each is done once, since it is the difference of two states. */
export const giftMovesOf = ({ gift: before }: Payment, { gift: after }: Payment) => {
  const spentMinor = after.takenMinor - before.takenMinor
  return {
    spentMinor,
    releasedMinor: before.heldMinor - after.heldMinor - spentMinor,
    givenBackMinor: after.refundedMinor - before.refundedMinor,
  }
}
