import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { quietLog } from '@shop/kit/telemetry/log'
import { freshName } from '@shop/kit/testing/servers'
import { rateLimit } from '../src/policies/rate-limit.ts'
import type { RateLimit } from '../src/policies/rate-limit.ts'
import { openBuckets } from '../src/policies/rate/buckets.ts'
import type { Buckets } from '../src/policies/rate/buckets.ts'
import { Problem } from '../src/problem.ts'

const namespace = freshName()
const now = () => new Date()
const open = () => openBuckets({ redisUrl: inject('redisUrl'), namespace, now, log: quietLog('router') })
/** A router's limits: a viewer saves up 100 points, a partner 1,000, an address 1,000. */
const routerWith = (buckets: Buckets): RateLimit =>
  rateLimit({ buckets, rates: { viewer: 10, client: 100, address: 100 }, now })

let [bucketsHere, bucketsThere]: Buckets[] = []
let [here, there]: RateLimit[] = []
beforeAll(async () => {
  bucketsHere = await open()
  bucketsThere = await open()
  here = routerWith(bucketsHere)
  there = routerWith(bucketsThere)
})
afterAll(async () => {
  await bucketsHere?.close()
  await bucketsThere?.close()
})

const at = (client: string, address = client) => ({ client, address })

const refusal = async (limit: RateLimit | undefined, spender: ReturnType<typeof at>, points: number) => {
  try {
    await limit?.payer(spender)(points)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** What can be spent point by point until it is refused. */
const spendable = async (limit: RateLimit | undefined, spender: ReturnType<typeof at>): Promise<number> => {
  let spent = 0
  while (spent < 5_000 && !(await refusal(limit, spender, 1))) spent += 1
  return spent
}

describe('a viewer', () => {
  it('may spend what ten seconds restore, then is told when to come back', async () => {
    expect(await refusal(here, at('user:a'), 100)).toBeNull()
    const refused = await refusal(here, at('user:a'), 20)

    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
    const seconds = Number(refused?.headers['retry-after'])
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(2)
    expect(refused?.details).toEqual({ retryAfterSeconds: seconds, limit: 100, restoredPerSecond: 10 })
  })

  it('has one bucket at all routers', async () => {
    const spent = (await spendable(here, at('user:b'))) + (await spendable(there, at('user:b')))

    expect(spent).toBeGreaterThanOrEqual(90)
    // What flows in while it is spent.
    expect(spent).toBeLessThanOrEqual(130)
  })

  it('does not pay for another', async () => {
    await refusal(here, at('user:c', 'home'), 100)

    expect(await refusal(here, at('user:d', 'home'), 100)).toBeNull()
  })

  it('cannot get more from one address by being many', async () => {
    const spent: boolean[] = []
    for (let each = 0; each < 15; each += 1)
      spent.push((await refusal(here, at(`guest:${each}`, '10.0.0.1'), 100)) === null)

    expect(spent.filter(Boolean)).toHaveLength(10)
  })

  it('is not charged for what the address could not pay', async () => {
    await refusal(here, at('partner:e', '10.0.0.2'), 1_000)
    expect(await refusal(here, at('user:f', '10.0.0.2'), 100)).toMatchObject({ code: 'RATE_LIMITED' })

    expect(await refusal(here, at('user:f', '10.0.0.3'), 100)).toBeNull()
  })
})

describe('a partner', () => {
  it('has a larger bucket', async () => {
    expect(await refusal(here, at('partner:g'), 1_000)).toBeNull()
    expect(await refusal(here, at('partner:g'), 500)).toMatchObject({ details: { limit: 1_000 } })
  })
})

describe('while Redis is away', () => {
  it('each router counts for itself', async () => {
    const [first, second] = [await open(), await open()]
    await Promise.all([first.close(), second.close()])

    expect(await spendable(routerWith(first), at('user:h'))).toBeGreaterThanOrEqual(100)
    expect(await refusal(routerWith(second), at('user:h'), 100)).toBeNull()
  })

  it('nobody waits for it, and nobody may spend without end', async () => {
    const alone = await open()
    await alone.close()
    const spent = await spendable(routerWith(alone), at('user:i'))

    expect(spent).toBeLessThanOrEqual(130)
  })
})
