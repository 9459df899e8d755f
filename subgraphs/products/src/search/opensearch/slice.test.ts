import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstShare, sliceOf, widerShare } from './slice.ts'

describe('the share of an index that a list is counted in', () => {
  it('is all of it for short lists and small catalogs', () => {
    expect(firstShare(1_000_000, 2_900)).toBe(1)
    expect(firstShare(20_000, 20_000)).toBe(1)
    expect(sliceOf(1)).toBeNull()
  })

  it('is smaller the more can match, and the larger the catalog is', () => {
    expect(firstShare(1_000_000, 30_000)).toBe(0.1)
    expect(firstShare(1_000_000, 900_000)).toBe(0.02)
    expect(sliceOf(0.25)).toEqual({ range: { shuffle: { lt: -(2 ** 30) } } })
  })

  it('grows until enough was counted or all of it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (products, some) => {
          const matches = Math.min(products, some)
          let share = firstShare(products, products)
          for (let tries = 0; ; tries += 1) {
            expect(tries).toBeLessThan(4)
            const wider = widerShare(share, Math.floor(matches * share))
            if (wider === null) break
            expect(wider).toBeGreaterThan(share)
            share = wider
          }
          expect(share === 1 || Math.floor(matches * share) >= 1_000).toBe(true)
        },
      ),
    )
  })
})
