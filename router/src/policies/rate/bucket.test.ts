import { describe, expect, it } from 'vitest'
import { draw } from './bucket.ts'

const shape = { capacity: 100, perSecond: 10 }

describe('a bucket', () => {
  it('that nobody has seen yet is full', () => {
    expect(draw(undefined, shape, 30, 0)).toMatchObject({ granted: 30, remaining: 70 })
  })

  it('gives what it has', () => {
    expect(draw({ level: 20, atMs: 0 }, shape, 30, 0)).toMatchObject({ granted: 20, remaining: 0 })
  })

  it('fills at its rate, and no further than its brim', () => {
    expect(draw({ level: 0, atMs: 0 }, shape, 100, 2_500)).toMatchObject({ granted: 25 })
    expect(draw({ level: 0, atMs: 0 }, shape, 200, 60_000)).toMatchObject({ granted: 100, remaining: 0 })
  })

  it('loses nothing between two looks', () => {
    let { bucket } = draw({ level: 0, atMs: 0 }, shape, 0, 0)
    for (let nowMs = 10; nowMs <= 1_000; nowMs += 10) ({ bucket } = draw(bucket, shape, 0, nowMs))

    expect(bucket.level).toBeCloseTo(10)
  })

  it('does not leak when the clock goes back', () => {
    expect(draw({ level: 50, atMs: 1_000 }, shape, 0, 0)).toMatchObject({ remaining: 50 })
  })
})
