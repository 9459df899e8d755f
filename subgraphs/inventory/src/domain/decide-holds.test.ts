import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideHolds } from './decide-holds.ts'
import type { Ground, Hold } from './decide-holds.ts'
import { availableByVariant, moved } from './stock.ts'

const noon = new Date('2026-01-01T12:00:00Z')
const wide = { holdsPerOwner: 1_000, holdsPerAddress: 1_000, unitsPerOwner: 1_000, unitsPerAddress: 1_000 }
const mugs = (onHand: number) => [{ variantId: 'mug', warehouseId: 'north', onHand, reserved: 0 }]
const ground = (given: Partial<Ground> = {}): Ground => ({
  ...{ warehouses: ['north'], levels: mugs(10), live: [], usage: [], caps: wide, terms: new Map(), sales: [] },
  ...given,
})
const ids = () => {
  let last = 0
  return () => `rsv_${(last += 1)}`
}
const aHold = (quoteId: string, quantity: number, given: Partial<Hold> = {}): Hold => ({
  ...{ quoteId, ownerId: `usr_${quoteId}`, callerHash: null, expiresAt: noon },
  lines: [{ lineId: 'qln_1', variantId: 'mug', quantity }],
  ...given,
})
const answersTo = (asks: readonly Hold[], given?: Partial<Ground>) =>
  decideHolds(asks, ground(given), ids()).map(({ answer }) => answer)

describe('deciding holds together', () => {
  it('gives each what those before it left, and says what is missing', () => {
    const answers = answersTo([aHold('a', 6), aHold('b', 5), aHold('c', 4)])

    expect(answers.map(({ held }) => held)).toEqual([true, false, true])
    expect(answers[1]?.shortages).toEqual([{ variantId: 'mug', requested: 5, available: 4 }])
  })

  it('never gives more than there is, nor more than the caps, whoever asks in whatever order', () => {
    const asks = fc.array(
      fc.record({
        owner: fc.constantFrom('ann', 'bob', 'cem'),
        from: fc.constantFrom('home', 'office', null),
        quantity: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(asks, fc.integer({ min: 0, max: 40 }), (given, stock) => {
        const caps = { holdsPerOwner: 5, holdsPerAddress: 8, unitsPerOwner: 9, unitsPerAddress: 12 }
        const holds = given.map(({ owner, from, quantity }, index) =>
          aHold(`quo_${index}`, quantity, { ownerId: owner, callerHash: from }),
        )

        const outcomes = decideHolds(holds, ground({ levels: mugs(stock), caps }), ids())

        const made = outcomes.flatMap((outcome) => outcome.made ?? [])
        const units = (of: typeof made) =>
          of.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.quantity, 0)
        const entries = outcomes.flatMap((outcome) => outcome.entries)
        expect(units(made)).toBeLessThanOrEqual(stock)
        expect(availableByVariant(moved(mugs(stock), entries)).get('mug')).toBe(stock - units(made))
        for (const of of Map.groupBy(made, (each) => each.ownerId).values()) {
          expect(of.length).toBeLessThanOrEqual(5)
          expect(units(of)).toBeLessThanOrEqual(9)
        }
        for (const of of Map.groupBy(
          made.filter((each) => each.callerHash),
          (each) => each.callerHash,
        ).values()) {
          expect(of.length).toBeLessThanOrEqual(8)
          expect(units(of)).toBeLessThanOrEqual(12)
        }
      }),
    )
  })

  it('counts what is held already, and names the cap that would break', () => {
    const usage = [
      { who: 'ann', variantId: null, count: 1 },
      { who: 'ann', variantId: 'mug', count: 3 },
    ]

    const units = answersTo([aHold('a', 2, { ownerId: 'ann' })], { usage, caps: { ...wide, unitsPerOwner: 4 } })
    const holds = answersTo([aHold('a', 1, { ownerId: 'ann' })], { usage, caps: { ...wide, holdsPerOwner: 1 } })

    expect(units[0]?.refusal).toEqual({ kind: 'limit', variantId: 'mug', max: 4 })
    expect(holds[0]?.refusal).toEqual({ kind: 'limit', variantId: null, max: 1 })
  })

  it('does not count a quote against itself when it asks for something else', () => {
    const [first] = decideHolds([aHold('a', 3)], ground(), ids())
    const live = first?.made ? [first.made] : []
    const levels = moved(mugs(10), first?.entries ?? [])

    const answers = answersTo([aHold('a', 4)], { live, levels, caps: { ...wide, holdsPerOwner: 1, unitsPerOwner: 4 } })

    expect(answers[0]?.held).toBe(true)
  })
})
