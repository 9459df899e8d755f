import { describe, expect, it } from 'vitest'
import { quantile } from './quantile.ts'

describe('a quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)

  it('is the value by nearest rank', () => {
    expect([0.5, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([50, 99, 100])
  })

  it('of nothing is 0', () => {
    expect(quantile([], 0.99)).toBe(0)
  })
})
