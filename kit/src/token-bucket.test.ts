import { describe, expect, it } from 'vitest'
import { tokenBucket } from './token-bucket.ts'

const aBucket = (perSecond: number) => {
  const clock = { ms: 0 }
  return { clock, bucket: tokenBucket(perSecond, () => clock.ms) }
}

describe('a bucket of tokens', () => {
  it('gives a part of what is wanted when it holds no more, and then nothing', () => {
    const { bucket } = aBucket(10)

    expect([bucket.take(8), bucket.take(8), bucket.take(8)]).toEqual([8, 2, 0])
  })

  it('fills as time goes by, also in steps of less than one, and never holds more than a second of it', () => {
    const { bucket, clock } = aBucket(10)
    bucket.take(10)

    const steps = Array.from({ length: 10 }, () => {
      clock.ms += 50
      return bucket.take(1)
    })
    clock.ms += 60_000

    expect(steps.reduce((sum, given) => sum + given)).toBe(5)
    expect(bucket.take(100)).toBe(10)
  })
})
