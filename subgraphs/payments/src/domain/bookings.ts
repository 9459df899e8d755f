import type { Payment, Shares } from './payment.ts'

/** A positive amount is on the debit side, a negative one on the credit side. */
export type Entry = { account: string; minor: number }
export type Booking = { kind: 'authorize' | 'release' | 'capture' | 'refund'; entries: readonly Entry[] }

/** What the ledger must say of a change of a payment; each booking adds up to zero. */
export function bookingsOf(before: Payment, after: Payment): Booking[] {
  const bookings: Booking[] = []
  const held = after.heldMinor - before.heldMinor
  if (held !== 0) {
    const entries = [entry('memo.held', held), entry('memo.promised', -held)]
    bookings.push({ kind: held > 0 ? 'authorize' : 'release', entries })
  }
  const balance = (payment: Payment) => payment.capturedMinor - payment.refundedMinor
  const moved = balance(after) - balance(before)
  if (moved !== 0) {
    const income = incomeAccounts.map(({ account, share }) => entry(account, before.kept[share] - after.kept[share]))
    const entries = [entry('provider.clearing', moved), ...income].filter(({ minor }) => minor !== 0)
    bookings.push({ kind: moved > 0 ? 'capture' : 'refund', entries })
  }
  return bookings
}

const entry = (account: string, minor: number): Entry => ({ account, minor })

const incomeAccounts: readonly { account: string; share: keyof Shares }[] = [
  { account: 'sales', share: 'sales' },
  { account: 'shipping', share: 'shipping' },
  { account: 'tax', share: 'tax' },
]
