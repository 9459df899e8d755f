import { accept, unchanged } from '@shop/kit/decision'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancel, commit, expire, handOver, letGo, movementsOf, reservationStatuses, wantedBy } from './reservation.ts'
import type { Promised, Reservation } from './reservation.ts'
import { moved, quantityByVariant, sumBy } from './stock.ts'

const noon = new Date('2026-01-01T12:00:00Z')
const lines = [{ lineId: 'oln_1', variantId: 'var_mug', warehouseId: 'north', quantity: 2 }]
const aReservation = (given: Partial<Reservation> = {}): Reservation => ({
  ...{ id: 'rsv_1', quoteId: 'quo_1', orderId: 'ord_1', ownerId: 'usr_1', callerHash: null },
  ...{ status: 'HELD', expiresAt: noon, lines, backordered: [] },
  ...given,
})
const released = (reason: 'CANCELLED' | 'EXPIRED') => ({
  type: 'inventory.released',
  aggregateId: 'ord_1',
  data: { orderId: 'ord_1', reason, variantIds: ['var_mug'] },
})

describe('ending a reservation', () => {
  it('commits what an order holds, and says so', () => {
    const held = aReservation()

    expect(commit(held)).toEqual(
      accept(
        { ...held, status: 'COMMITTED' },
        { type: 'inventory.committed', aggregateId: 'ord_1', data: { orderId: 'ord_1' } },
      ),
    )
  })

  it.each(['HELD', 'COMMITTED'] as const)('gives back what is %s when the order is cancelled', (status) => {
    const reservation = aReservation({ status })

    expect(cancel(reservation)).toEqual(accept({ ...reservation, status: 'RELEASED' }, released('CANCELLED')))
  })

  it('tells nobody when a mere quote expires', () => {
    const hold = aReservation({ orderId: null })

    expect(expire(hold)).toEqual(accept({ ...hold, status: 'EXPIRED' }))
    expect(expire(aReservation()).events).toEqual([released('EXPIRED')])
  })

  it('does not let a quote release what its order took over', () => {
    const taken = aReservation()

    expect(letGo(taken)).toEqual(unchanged(taken))
  })

  it('leaves the shelf as if nothing had been, or short of exactly what was committed, whatever happens in whatever order', () => {
    const decisions = fc.array(fc.constantFrom(commit, cancel, expire, letGo), { maxLength: 12 })
    fc.assert(
      fc.property(decisions, fc.boolean(), (steps, isOrder) => {
        let now = aReservation(isOrder ? {} : { orderId: null })
        let shelf = moved(
          [{ variantId: 'var_mug', warehouseId: 'north', onHand: 5, reserved: 0 }],
          movementsOf(null, 'HELD', lines),
        )
        for (const step of steps) {
          const { state } = step(now)
          shelf = moved(shelf, movementsOf(now.status, state.status, state.lines))
          now = state
        }
        const expected = { HELD: [5, 2], COMMITTED: [3, 0], RELEASED: [5, 0], EXPIRED: [5, 0] }[now.status]
        expect([shelf[0]?.onHand, shelf[0]?.reserved]).toEqual(expected)
        expect(reservationStatuses).toContain(now.status)
      }),
    )
  })
})

describe('handing a hold over to an order', () => {
  it('is refused when the order asks for something else', () => {
    expect(handOver({ lines, backordered: [] }, [{ lineId: 'oln_9', variantId: 'var_mug', quantity: 3 }])).toBeNull()
    expect(handOver({ lines, backordered: [] }, [{ lineId: 'oln_9', variantId: 'var_pot', quantity: 2 }])).toBeNull()
  })

  it('gives every line what it asks for, takes from each shelf what was held there, and leaves to come what was to come', () => {
    const part = fc.record({
      warehouseId: fc.constantFrom('north', 'south', null),
      variantId: fc.constantFrom('mug', 'pot'),
      quantity: fc.integer({ min: 1, max: 4 }),
    })
    const holds = fc
      .array(part, { minLength: 1, maxLength: 5 })
      .map((parts) => parts.map((entry, index) => ({ ...entry, lineId: `qln_${index}` })))
    fc.assert(
      fc.property(holds, (parts) => {
        const held: Promised = {
          lines: parts.flatMap(({ warehouseId, ...entry }) => (warehouseId ? [{ ...entry, warehouseId }] : [])),
          backordered: parts.flatMap(({ warehouseId, ...entry }) =>
            warehouseId ? [] : [{ ...entry, expectedAt: noon }],
          ),
        }
        const wanted = [...quantityByVariant(parts)].flatMap(([variantId, quantity]) =>
          Array.from({ length: quantity }, (_, index) => ({ lineId: `${variantId}_${index}`, variantId, quantity: 1 })),
        )
        const handed = handOver(held, wanted) ?? { lines: [], backordered: [] }
        const places = ({ lines: shelved, backordered }: Promised) =>
          sumBy(
            [...shelved, ...backordered.map((entry) => ({ ...entry, warehouseId: 'supplier' }))],
            (entry) => `${entry.variantId} ${entry.warehouseId}`,
            (entry) => entry.quantity,
          )
        expect(new Map([...places(handed)].toSorted())).toEqual(new Map([...places(held)].toSorted()))
        expect(
          wantedBy(handed)
            .map((entry) => entry.lineId)
            .toSorted(),
        ).toEqual(wanted.map((entry) => entry.lineId).toSorted())
        expect(handed.backordered.every(({ expectedAt }) => expectedAt === noon)).toBe(true)
      }),
    )
  })
})
