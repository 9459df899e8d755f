import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedAnew, fill, uncovered, unwanted } from './backorder-queue.ts'
import type { Waiting } from './backorder-queue.ts'
import { incomingOf } from './purchase.ts'
import type { Purchase, PurchaseStatus } from './purchase.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const waits = (id: string, waiting: number, expectedAt: Date | null = null): Waiting => ({
  ...{ id, orderId: `order of ${id}`, variantId: 'var_mug', waiting, expectedAt },
})
const brings = (quantity: number, at: Date | null, status: PurchaseStatus = 'ORDERED', received = 0): Purchase => ({
  ...{ id: `por_${quantity}`, variantId: 'var_mug', quantity, received, status, expectedAt: at },
  ...{ reason: null, isFirm: false, version: 1 },
})
const shelf = (warehouseId: string, onHand: number) => ({ variantId: 'var_mug', warehouseId, onHand, reserved: 0 })
const sum = (units: readonly { quantity: number }[]) => units.reduce((total, { quantity }) => total + quantity, 0)

describe('filling a queue', () => {
  it('serves the first in it first, and what is left of him before the next', () => {
    const [first, second] = [waits('a', 3), waits('b', 2)]

    expect(fill([first, second], [shelf('north', 2), shelf('south', 2)], ['north', 'south'])).toEqual([
      { who: first, warehouseId: 'north', quantity: 2 },
      { who: first, warehouseId: 'south', quantity: 1 },
      { who: second, warehouseId: 'south', quantity: 1 },
    ])
  })

  it('gives everything that is there or wanted, never more, and nobody anything before those ahead have all', () => {
    const units = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), units, units, (wanted, north, south) => {
        const queue = wanted.map((quantity, index) => waits(String(index), quantity))
        const filled = fill(queue, [shelf('north', north), shelf('south', south)], ['north', 'south'])
        const total = queue.reduce((all, { waiting }) => all + waiting, 0)
        const given = queue.map((who) => sum(filled.filter((one) => one.who === who)))

        expect(sum(filled)).toBe(Math.min(total, north + south))
        const firstShort = given.findIndex((quantity, index) => quantity < (queue[index]?.waiting ?? 0))
        if (firstShort >= 0) expect(given.slice(firstShort + 1).every((quantity) => quantity === 0)).toBe(true)
      }),
    )
  })
})

describe('the date of those who wait', () => {
  it('is when the last of their units comes, the first arrivals going to the first in the queue', () => {
    const [first, second] = [waits('a', 3), waits('b', 2)]

    expect(expectedAnew([first, second], [brings(2, day(9)), brings(3, day(5))])).toEqual([
      { who: first, expectedAt: day(5) },
      { who: second, expectedAt: day(9) },
    ])
  })

  it('is not told again while it stays', () => {
    expect(expectedAnew([waits('a', 2, day(5))], [brings(2, day(5))])).toEqual([])
  })

  it('is open where nobody can say', () => {
    const [who] = [waits('a', 2, day(5))]

    expect(expectedAnew([who], [brings(1, day(5)), brings(1, null)])).toEqual([{ who, expectedAt: null }])
  })
})

describe('what is on its way and what is waited for', () => {
  const quantities = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 })
  const statuses = fc.constantFrom('REQUESTED', 'ORDERED', 'RECEIVED', 'CANCELLING', 'CANCELLED', 'REJECTED')
  const purchases = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), statuses), { maxLength: 8 })

  it('are brought into balance: what is not covered fails from the end, what nobody wants is cancelled', () => {
    fc.assert(
      fc.property(quantities, purchases, (wanted, ordered) => {
        const queue = wanted.map((quantity, index) => waits(String(index), quantity))
        const coming = ordered.map(([quantity, status]) => brings(quantity, null, status as PurchaseStatus))
        const total = queue.reduce((all, { waiting }) => all + waiting, 0)
        const incoming = coming.reduce((all, purchase) => all + incomingOf(purchase), 0)

        const failed = sum(uncovered(queue, coming))
        const cancelled = unwanted(queue, coming).reduce((all, purchase) => all + incomingOf(purchase), 0)

        expect(failed).toBe(Math.max(0, total - incoming))
        expect(incoming - cancelled).toBeGreaterThanOrEqual(Math.min(total, incoming))
      }),
    )
  })

  it('leaves the first in the queue what there is', () => {
    const [first, second] = [waits('a', 3), waits('b', 2)]

    expect(uncovered([first, second], [brings(4, day(5))])).toEqual([{ who: second, quantity: 1 }])
  })

  it('keeps an order that still brings somebody something, or has begun to arrive', () => {
    expect(unwanted([waits('a', 1)], [brings(2, day(5))])).toEqual([])
    expect(unwanted([], [brings(2, day(5), 'ORDERED', 1)])).toEqual([])
  })
})
