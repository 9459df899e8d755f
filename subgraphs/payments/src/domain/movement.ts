import type { Booking, Entry } from './bookings.ts'

/** Why the provider's balance moved. */
export type MovementCause = 'CAPTURE' | 'REFUND' | 'REFUND_FAILED' | 'DISPUTE' | 'DISPUTE_WON'

/** One movement of the provider's balance: the amount came or, below zero, went; the fee went. */
export type Movement = {
  id: string
  cause: MovementCause
  /** The charge, refund or dispute that moved it. */
  sourceId: string
  amountMinor: number
  feeMinor: number
  currency: string
}

/**
 * What the books say of a movement beside what they said when we took or gave back: the fee, and money that a bank
 * withdrew. A dispute's money waits in `disputes.open` until it is decided; what is lost moves on to `losses.disputes`.
 */
export const movementBookings = ({ id, cause, amountMinor, feeMinor }: Movement): Booking[] => {
  const pair = (kind: string, debit: string, credit: string, minor: number): Booking[] =>
    minor === 0 ? [] : [{ kind, entries: [side(debit, minor, id), side(credit, -minor, id)] }]
  const isDispute = cause === 'DISPUTE' || cause === 'DISPUTE_WON'
  return [
    ...(isDispute ? pair('dispute', 'disputes.open', 'provider.disputes', -amountMinor) : []),
    ...pair('fee', 'fees', 'provider.fees', feeMinor),
  ]
}

/** The bank decided for the buyer: what it withdrew does not come back. */
export const disputeLostBooking = (providerDisputeId: string, minor: number): Booking[] =>
  minor === 0
    ? []
    : [
        {
          kind: 'dispute_lost',
          entries: [
            side('losses.disputes', minor, providerDisputeId),
            side('disputes.open', -minor, providerDisputeId),
          ],
        },
      ]

const side = (account: string, minor: number, objectId: string): Entry => ({ account, minor, objectId })
