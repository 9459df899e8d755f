import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualConfig } from './config.ts'
import { interactionLog } from './interactions.ts'
import type { Interaction } from './interactions.ts'
import { pairsOf } from './pairs.ts'
import { anyRows, happened, noonSeconds } from './testing/happened.ts'

const options = { nowSeconds: noonSeconds, weights: usualConfig.weights, halfLifeDays: 10 }
const daysAgo = (days: number) => noonSeconds - days * 86_400
const foldedOf = (rows: readonly Interaction[]) => {
  const log = interactionLog()
  for (const row of rows) log.add(row)
  return pairsOf(log.done(8, 10), options)
}

describe('folding what happened', () => {
  it('counts the days on which something was bought, not the lines', () => {
    const { times, units } = pairsOf(
      happened([{ atSeconds: daysAgo(3) }, { atSeconds: daysAgo(3) + 60 }, { atSeconds: daysAgo(1) }]),
      options,
    )

    expect([times[0], units[0]]).toEqual([2, 3])
  })

  it('makes each deed worth half after the half-life', () => {
    const { liking } = pairsOf(happened([{ atSeconds: daysAgo(10) }, { item: 1, atSeconds: daysAgo(0) }]), options)

    expect(liking[0]).toBeCloseTo(0.5, 6)
    expect(liking[1]).toBeCloseTo(1, 6)
  })

  it('takes back what was sent back, and keeps the rest', () => {
    const { times, liking } = pairsOf(
      happened([
        { quantity: 2 },
        { kind: 'return', quantity: 2 },
        { item: 1, quantity: 2 },
        { item: 1, kind: 'return' },
      ]),
      options,
    )

    expect([times[0], liking[0], times[1]]).toEqual([0, 0, 1])
  })

  it('hears dislike from a bad rating', () => {
    const { liking } = pairsOf(
      happened([
        { kind: 'rating', quantity: 1 },
        { item: 1, kind: 'rating', quantity: 5 },
      ]),
      options,
    )

    expect(Math.sign(liking[0] ?? 0)).toBe(-1)
    expect(Math.sign(liking[1] ?? 0)).toBe(1)
  })

  it('gives the same for rows in any order', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.integer()), (rows, chance) => {
        const keyed = rows.map((row) => ({ row, key: chance.next().value ?? 0 }))
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ row }) => row)

        const [one, other] = [foldedOf(rows), foldedOf(shuffled)]

        expect([other.start, other.item, other.times, other.units]).toEqual([one.start, one.item, one.times, one.units])
        one.liking.forEach((much, pair) => expect(other.liking[pair]).toBeCloseTo(much, 4))
      }),
      { numRuns: 50 },
    )
  })
})
