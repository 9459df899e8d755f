import { describe, expect, it } from 'vitest'
import { weightAt } from './fading.ts'

const day = (nth: number) => new Date(Date.UTC(2026, 5, 1 + nth))

describe('what fades', () => {
  it('is worth half after three weeks', () => {
    expect(weightAt(day(0)) / weightAt(day(21))).toBeCloseTo(0.5)
    expect(weightAt(day(0)) / weightAt(day(42))).toBeCloseTo(0.25)
  })

  it('can be summed for longer than anybody searches', () => {
    const aMillionInThirtyYears = 1_000_000 * weightAt(new Date(Date.UTC(2056, 0, 1)))

    expect(aMillionInThirtyYears).toBeLessThan(Number.MAX_VALUE)
    expect(weightAt(new Date(Date.UTC(2020, 0, 1)))).toBeGreaterThan(0)
  })
})
