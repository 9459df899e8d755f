import { describe, expect, it } from 'vitest'
import { anOrder, confirmed, noon, reserved, shipped } from '../../test/people.ts'
import { cancelOrder } from './cancel-order.ts'
import type { Progress } from './order.ts'

describe('cancelling an order', () => {
  it.each<Progress>([{ status: 'PENDING' }, reserved({ waitsForBuyer: true })])(
    'is allowed while $status, and says so',
    (progress) => {
      const decision = cancelOrder(anOrder(progress), 'changed my mind', false, noon)

      expect(decision).toMatchObject({
        kind: 'accepted',
        state: { progress: { status: 'CANCELLED', cancelledAt: noon, reason: 'changed my mind' } },
        events: [{ type: 'orders.cancelled', data: { reason: 'changed my mind' } }],
      })
    },
  )

  it('waits for shipping to stop the parcels once confirmed', () => {
    expect(cancelOrder(anOrder(confirmed()), 'why', false, noon)).toEqual({
      kind: 'rejected',
      because: { code: 'ParcelsMayLeave' },
    })
    expect(cancelOrder(anOrder(confirmed()), 'why', true, noon)).toMatchObject({ kind: 'accepted' })
  })

  it('is refused once a parcel has left, however much it was stopped', () => {
    expect(cancelOrder(anOrder(shipped()), 'too late', true, noon)).toMatchObject({
      because: { code: 'OrderAlreadyShipped', shippedAt: noon },
    })
  })

  it('changes nothing and tells nobody the second time', () => {
    const order = anOrder({ status: 'CANCELLED', cancelledAt: noon, reason: 'first' })

    expect(cancelOrder(order, 'second', false, noon)).toEqual({ kind: 'accepted', state: order, events: [] })
  })
})
