import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstShares, sliceOf, whole, widerShares } from './slice.ts'
import type { Shares } from './slice.ts'

describe('the shares of an index that a list is counted in', () => {
  it('are all of it for short lists and small catalogs', () => {
    expect(firstShares(1_000_000, 1_300)).toEqual(whole)
    expect(firstShares(8_000, null)).toEqual(whole)
    expect(sliceOf(1)).toBeNull()
  })

  it('are smaller the more can match, or the larger the catalog is where nobody knows', () => {
    expect(firstShares(1_000_000, 30_000)).toEqual({ list: 0.1, values: 0.04 })
    expect(firstShares(1_000_000, null)).toEqual({ list: 0.02, values: 0.008 })
    expect(sliceOf(0.25)).toEqual({ range: { shuffle: { lt: -(2 ** 30) } } })
  })

  it('may be too small for the one and enough for the other', () => {
    expect(widerShares({ list: 0.1, values: 0.04 }, { list: 2_500, values: 1_000 })).toBeNull()
    expect(widerShares({ list: 1, values: 0.1 }, { list: 3_000, values: 300 })).toEqual({ list: 1, values: 0.4 })
    expect(widerShares({ list: 0.1, values: 0.04 }, { list: 900, values: 420 })).toEqual({
      ...{ list: expect.closeTo(1 / 3), values: 0.04 },
    })
  })

  it('grow until enough was counted or all of it is, and values are never counted where the list is not', () => {
    const many = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(many, many, fc.option(many), (products, some, matchesMax) => {
        const matches = Math.min(products, some)
        const seenIn = ({ list, values }: Shares): Shares => ({
          list: Math.floor(matches * list),
          values: Math.floor(matches * values),
        })
        let shares = firstShares(Math.max(products, 1), matchesMax)
        for (let tries = 0; ; tries += 1) {
          expect(tries).toBeLessThan(6)
          expect(shares.values).toBeLessThanOrEqual(shares.list)
          const wider = widerShares(shares, seenIn(shares))
          if (wider === null) break
          expect(wider.list).toBeGreaterThanOrEqual(shares.list)
          expect(wider.list + wider.values).toBeGreaterThan(shares.list + shares.values)
          shares = wider
        }
        expect(shares.list === 1 || seenIn(shares).list >= 1_000).toBe(true)
        expect(shares.values === 1 || seenIn(shares).values >= 400).toBe(true)
      }),
    )
  })
})
