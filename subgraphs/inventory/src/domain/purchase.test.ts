import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, giveUp, hear, incomingOf, isEnded, receive, refuse, tooLateToCancel } from './purchase.ts'
import type { Purchase, SupplierWord } from './purchase.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const requested: Purchase = {
  ...{ id: 'por_1', variantId: 'var_lamp', quantity: 5, received: 0, status: 'REQUESTED', expectedAt: day(9) },
  ...{ reason: null, isFirm: false, version: 0 },
}
const word = (given: Partial<SupplierWord> = {}): SupplierWord => ({
  ...{ state: 'ACCEPTED', version: 1, expectedAt: null, reason: null, deliveries: [] },
  ...given,
})

describe('an answer', () => {
  const cancelling: Purchase = { ...requested, status: 'CANCELLING', reason: 'NOT_NEEDED' }

  it('changes nothing while nobody knows what it was', () => {
    expect(answered(requested, 'place', { kind: 'unknown', reason: 'timeout' }, 0)).toBe(requested)
  })

  it('that refuses ends a request, but not an order that was taken before', () => {
    const no = { kind: 'refused', code: 'DISCONTINUED' } as const

    expect(answered(requested, 'place', no, 0)).toMatchObject({ status: 'REJECTED', reason: 'DISCONTINUED' })
    expect(answered({ ...requested, status: 'ORDERED' }, 'place', no, 0).status).toBe('ORDERED')
  })

  it('to a cancellation ends the order, or makes it firm: it is not asked for again', () => {
    expect(answered(cancelling, 'cancel', { kind: 'known', word: word({ state: 'CANCELLED' }) }, 0).status).toBe(
      'CANCELLED',
    )
    expect(answered(cancelling, 'cancel', { kind: 'refused', code: 'NOT_FOUND' }, 0).status).toBe('CANCELLED')
    expect(answered(cancelling, 'cancel', { kind: 'refused', code: 'TOO_LATE' }, 0)).toMatchObject({
      status: 'ORDERED',
      isFirm: true,
    })
  })

  it('to another question says nothing about a cancellation that was decided meanwhile', () => {
    expect(answered(cancelling, 'look up', { kind: 'known', word: word() }, 0).status).toBe('CANCELLING')
    expect(answered(cancelling, 'place', { kind: 'known', word: word() }, 0).status).toBe('CANCELLING')
    expect(answered(cancelling, 'place', { kind: 'refused', code: 'DISCONTINUED' }, 0).status).toBe('CANCELLING')
  })
})

describe("a supplier's word", () => {
  it('makes a request an order, with the date that he names or ours until he does', () => {
    expect(hear(requested, word(), 0)).toMatchObject({ status: 'ORDERED', expectedAt: day(9) })
    expect(hear(requested, word({ expectedAt: day(12) }), 0)).toMatchObject({ expectedAt: day(12) })
  })

  it('says nothing new when it is older than what is known', () => {
    const known = hear(requested, word({ version: 3, expectedAt: day(12) }), 0)

    expect(hear(known, word({ version: 2, expectedAt: day(10) }), 0)).toEqual(known)
  })

  it('ends an order when all has come, and counts on the rest until then', () => {
    const half = hear(requested, word(), 3)

    expect([half.status, incomingOf(half)]).toEqual(['ORDERED', 2])
    expect(hear(half, word({ version: 2 }), 2).status).toBe('RECEIVED')
  })

  it('ends an order that he gives up, whatever came before', () => {
    const rejected = hear(hear(requested, word(), 3), word({ version: 2, state: 'REJECTED', reason: 'GONE' }), 0)

    expect(rejected).toMatchObject({ status: 'REJECTED', received: 3, reason: 'GONE' })
    expect(incomingOf(rejected)).toBe(0)
  })

  it('takes what arrives in spite of a cancellation', () => {
    const cancelling = giveUp(hear(requested, word(), 0), 'nobody waits')

    expect(incomingOf(cancelling)).toBe(0)
    expect(hear(cancelling, word({ version: 2 }), 2)).toMatchObject({ status: 'CANCELLING', received: 2 })
    expect(incomingOf(tooLateToCancel(cancelling))).toBe(5)
  })

  it('never brings an ended order back, nor loses a unit that came', () => {
    const words = fc.record({
      ...{ state: fc.constantFrom<SupplierWord['state'][]>('ACCEPTED', 'REJECTED', 'CANCELLED') },
      ...{ version: fc.nat(5), expectedAt: fc.constant(null), reason: fc.constant(null), deliveries: fc.constant([]) },
    })
    const step = fc.oneof(
      fc
        .tuple(words, fc.nat(3))
        .map(([said, arrived]) => ({ do: (now: Purchase) => hear(now, said, arrived), arrived })),
      fc.nat(3).map((arrived) => ({ do: (now: Purchase) => receive(now, arrived), arrived })),
      fc
        .constantFrom(
          (now: Purchase) => giveUp(now, 'x'),
          tooLateToCancel,
          (now: Purchase) => refuse(now, 'x'),
        )
        .map((change) => ({ do: change, arrived: 0 })),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        let now = requested
        for (const { do: change, arrived } of steps) {
          const next = change(now)
          expect(next.received).toBe(now.received + arrived)
          if (isEnded(now)) expect(isEnded(next)).toBe(true)
          now = next
        }
      }),
    )
  })
})
