import { describe, expect, it } from 'vitest'
import { disputeLostBooking, movementBookings } from './movement.ts'
import type { Movement } from './movement.ts'
import type { Booking } from './bookings.ts'

const aMovement = (more: Partial<Movement>): Movement => ({
  id: 'txn_1',
  cause: 'CAPTURE',
  sourceId: 'ch_1',
  amountMinor: 2880,
  feeMinor: 114,
  currency: 'EUR',
  ...more,
})
const balances = (bookings: readonly Booking[]) => {
  const sums: Record<string, number> = {}
  for (const { account, minor } of bookings.flatMap(({ entries }) => entries))
    sums[account] = (sums[account] ?? 0) + minor
  return sums
}

describe('the books of the provider’s balance', () => {
  it('say what each movement cost, and name it', () => {
    const [booking] = movementBookings(aMovement({}))

    expect(booking).toEqual({
      kind: 'fee',
      entries: [
        { account: 'fees', minor: 114, objectId: 'txn_1' },
        { account: 'provider.fees', minor: -114, objectId: 'txn_1' },
      ],
    })
    expect(movementBookings(aMovement({ feeMinor: 0 }))).toEqual([])
  })

  it('are even after a dispute that is won, but for its fee', () => {
    const taken = movementBookings(aMovement({ cause: 'DISPUTE', amountMinor: -2880, feeMinor: 1500 }))
    const back = movementBookings(aMovement({ cause: 'DISPUTE_WON', amountMinor: 2880, feeMinor: 0 }))

    expect(balances([...taken, ...back])).toEqual({
      'disputes.open': 0,
      'provider.disputes': 0,
      fees: 1500,
      'provider.fees': -1500,
    })
  })

  it('show the loss of one that is lost', () => {
    const taken = movementBookings(aMovement({ cause: 'DISPUTE', amountMinor: -2880, feeMinor: 0 }))

    expect(balances([...taken, ...disputeLostBooking('dp_1', 2880)])).toEqual({
      'disputes.open': 0,
      'provider.disputes': -2880,
      'losses.disputes': 2880,
    })
  })
})
