import { describe, expect, it } from 'vitest'
import { usualConfig } from './config.ts'
import { pairsOf } from './pairs.ts'
import { countedDays, never, soldOf } from './popularity.ts'
import { happened, noonSeconds } from './testing/happened.ts'

const daysAgo = (days: number) => noonSeconds - days * 86_400
const soldOfRows = (rows: Parameters<typeof happened>[0]) =>
  soldOf(pairsOf(happened(rows), { nowSeconds: noonSeconds, weights: usualConfig.weights, halfLifeDays: 90 }), 14)

describe('counting how items sell', () => {
  it('counts each purchase in every window that it falls into', () => {
    const { since, totals } = soldOfRows([{ atSeconds: daysAgo(3) }, { person: 1, atSeconds: daysAgo(20) }])
    const counts = Object.fromEntries(countedDays.map((days, nth) => [days, since[nth]?.[0]]))

    expect(counts).toEqual({ 7: 1, 14: 1, 28: 2, 56: 2, 91: 2, 182: 2 })
    expect([...totals]).toEqual([1, 1, 2, 2, 2, 2])
  })

  it('knows who came back, and after how long', () => {
    const { buyers, rebuyers, betweenDays, again } = soldOfRows([
      { atSeconds: daysAgo(50) },
      { atSeconds: daysAgo(30) },
      { atSeconds: daysAgo(10) },
      { person: 1, atSeconds: daysAgo(5) },
    ])

    expect([buyers[0], rebuyers[0], again[0]]).toEqual([2, 1, 1])
    expect(betweenDays[0]).toBeCloseTo(20, 4)
  })

  it('tells what was never sold', () => {
    const { lastDays, heat } = soldOfRows([{ kind: 'view' }, { item: 1 }])

    expect([lastDays[0], heat[0]]).toEqual([never, 0])
  })
})
