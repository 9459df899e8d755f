import { describe, expect, it } from 'vitest'
import { draw } from './bucket.ts'
import type { Bucket } from './bucket.ts'
import { openPurse } from './purse.ts'

const shape = { capacity: 1_000, perSecond: 100 }

/** A bucket that all purses of a test share, and its clock. */
const aBucket = () => {
  let nowMs = 0
  let bucket: Bucket | undefined
  let trips = 0
  const open = () =>
    openPurse({
      name: 'x',
      shape,
      now: () => new Date(nowMs),
      draw: async (_name, ofShape, wanted) => {
        trips += 1
        const { bucket: next, ...draught } = draw(bucket, ofShape, wanted, nowMs)
        bucket = next
        return draught
      },
    })
  return { open, trips: () => trips, wait: (ms: number) => void (nowMs += ms) }
}

const spendAll = async (purse: ReturnType<typeof openPurse>, points: number): Promise<number> => {
  let spent = 0
  while ((await purse.take(points)).retryAfterSeconds === null) spent += points
  return spent
}

describe('a purse', () => {
  it('asks its bucket once for many requests', async () => {
    const bucket = aBucket()
    const purse = bucket.open()
    for (let request = 0; request < 20; request += 1) await purse.take(1)

    expect(bucket.trips()).toBe(1)
  })

  it('gives all that the bucket holds, then says when there is more', async () => {
    const bucket = aBucket()
    const purse = bucket.open()

    expect(await spendAll(purse, 7)).toBe(994)
    expect(await purse.take(106)).toEqual({ remaining: 6, retryAfterSeconds: 1 })
    expect(await purse.take(250)).toMatchObject({ retryAfterSeconds: 3 })
  })

  it('does not ask an empty bucket for each request that it refuses', async () => {
    const bucket = aBucket()
    const purse = bucket.open()
    await spendAll(purse, 10)
    const before = bucket.trips()
    for (let request = 0; request < 100; request += 1) await purse.take(500)

    expect(bucket.trips() - before).toBeLessThanOrEqual(1)
  })

  it('has points again as they are restored', async () => {
    const bucket = aBucket()
    const purse = bucket.open()
    await spendAll(purse, 10)
    bucket.wait(3_000)

    expect(await spendAll(purse, 10)).toBe(300)
  })

  it('serves a crowd that comes at once with few trips', async () => {
    const bucket = aBucket()
    const purse = bucket.open()
    const taken = await Promise.all(Array.from({ length: 200 }, () => purse.take(10)))

    expect(taken.filter(({ retryAfterSeconds }) => retryAfterSeconds === null)).toHaveLength(100)
    expect(bucket.trips()).toBeLessThan(5)
  })

  it('shares its bucket with another: together they never get more, and less by no more than a chunk each', async () => {
    const bucket = aBucket()
    const [here, there] = [bucket.open(), bucket.open()]
    await there.take(1)
    const spent = (await spendAll(here, 1)) + 1

    expect(spent).toBeLessThanOrEqual(1_000)
    expect(spent).toBeGreaterThanOrEqual(950)
    expect(spent + (await spendAll(there, 1))).toBe(1_000)
  })
})
