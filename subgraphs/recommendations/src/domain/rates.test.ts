import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, wilson } from './rates.ts'

const shares = fc
  .tuple(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([count, of]) => ({ count: Math.min(count, of), of }))
const intervalOf = ({ count, of }: { count: number; of: number }) => {
  const interval = wilson(count, of)
  if (!interval) throw new Error('somebody was there')
  return interval
}

describe('the confidence interval of a share', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [15, 148, 0.0624, 0.1605],
    [81, 263, 0.2553, 0.3662],
  ])('is as published for %i of %i', (count, of, low, high) => {
    const interval = intervalOf({ count, of })

    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('holds the share, lies between 0 and 1, and is of nothing for nobody', () => {
    fc.assert(
      fc.property(shares, (share) => {
        const { rate, low, high } = intervalOf(share)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(rate)
        expect(high).toBeGreaterThanOrEqual(rate)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
    expect(wilson(0, 0)).toBeNull()
  })
})

describe('the confidence interval of a difference', () => {
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [10, 10, 0, 20, 1, 0.6791, 1],
  ])('is as published for %i of %i and %i of %i', (one, of, other, ofOther, value, low, high) => {
    const found = difference(intervalOf({ count: one, of }), intervalOf({ count: other, of: ofOther }))

    expect(found.value).toBeCloseTo(value, 4)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  it('is turned round when the shares change places', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const there = difference(intervalOf(one), intervalOf(other))
        const back = difference(intervalOf(other), intervalOf(one))
        expect(there.low).toBeCloseTo(-back.high, 12)
      }),
    )
  })
})
