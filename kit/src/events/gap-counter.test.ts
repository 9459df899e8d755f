import { describe, expect, it } from 'vitest'
import { gapCounter } from './gap-counter.ts'

describe('counting what is missing', () => {
  it('finds every gap once, and none where something comes again', () => {
    const gaps = gapCounter(10)

    const missing = [11, 12, 15, 12, 15, 16, 20].map((number) => gaps.before(number))

    expect(missing).toEqual([0, 0, 2, 0, 0, 0, 3])
  })
})
