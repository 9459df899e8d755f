import type { Payment, Shares } from './payment.ts'

/** A positive amount is on the debit side, a negative one on the credit side; `objectId` names what it is about, where that is not the payment's. */
export type Entry = { account: string; minor: number; objectId?: string }
export type Booking = { kind: string; entries: readonly Entry[] }

/** So much of what is owed to a card's bearer is not owed any more (positive), or is again. */
export type CardMove = { giftCardId: string; minor: number }

/** What the ledger must say of a change of a payment; each booking adds up to zero. */
export function bookingsOf(before: Payment, after: Payment, cards: readonly CardMove[] = []): Booking[] {
  const bookings: Booking[] = []
  const held = after.heldMinor - before.heldMinor
  if (held !== 0) {
    const entries = [entry('memo.held', held), entry('memo.promised', -held)]
    bookings.push({ kind: held > 0 ? 'authorize' : 'release', entries })
  }
  const balance = (payment: Payment) => payment.capturedMinor - payment.refundedMinor
  const moved = balance(after) - balance(before)
  const liability = cards.map(({ giftCardId, minor }) => giftEntry(giftCardId, minor))
  const income = incomeAccounts.map(({ account, share }) => entry(account, before.kept[share] - after.kept[share]))
  const entries = [entry('provider.clearing', moved), ...liability, ...income].filter(({ minor }) => minor !== 0)
  if (entries.length > 0) bookings.push({ kind: isTaking(before, after) ? 'capture' : 'refund', entries })
  return bookings
}

/** A card is worth something from now on: the shop owes it to whoever bears the code. */
export const issueBooking = (giftCardId: string, minor: number): Booking => ({
  kind: 'gift_issue',
  entries: [{ account: 'gift_cards.funding', minor, objectId: giftCardId }, giftEntry(giftCardId, -minor)],
})

/** What was left on a card is not owed any more. */
export const expiryBooking = (giftCardId: string, minor: number): Booking => ({
  kind: 'gift_expire',
  entries: [giftEntry(giftCardId, minor), { account: 'gift_cards.breakage', minor: -minor, objectId: giftCardId }],
})

const isTaking = (before: Payment, after: Payment): boolean =>
  after.capturedMinor > before.capturedMinor || after.gift.takenMinor > before.gift.takenMinor

const entry = (account: string, minor: number): Entry => ({ account, minor })

const giftEntry = (giftCardId: string, minor: number): Entry => ({
  account: 'gift_cards.liability',
  minor,
  objectId: giftCardId,
})

const incomeAccounts: readonly { account: string; share: keyof Shares }[] = [
  { account: 'sales', share: 'sales' },
  { account: 'shipping', share: 'shipping' },
  { account: 'tax', share: 'tax' },
]
