import { describe, expect, it } from 'vitest'
import { randomOf } from './random.ts'

const some = (seed: number) => {
  const random = randomOf(seed)
  return Array.from({ length: 20 }, () => random.int(1, 6))
}

describe('numbers from a seed', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(some(7)).toEqual(some(7))
    expect(some(7)).not.toEqual(some(8))
  })

  it('stay within their bounds and reach them', () => {
    expect([...new Set(some(1).concat(some(2), some(3)))].toSorted()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('of a fork do not depend on what was taken before', () => {
    const [fresh, used] = [randomOf(5), randomOf(5)]
    used.next()

    expect(used.fork('buyers').next()).toBe(fresh.fork('buyers').next())
  })

  it('sample without repetition', () => {
    expect(randomOf(3).sample([1, 2, 3], 5).toSorted()).toEqual([1, 2, 3])
  })
})
