import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { quietLog } from '@shop/kit/telemetry/log'
import { freshName } from '@shop/kit/testing/servers'
import { rateLimit } from '../src/policies/rate-limit.ts'
import type { RateLimit } from '../src/policies/rate-limit.ts'
import { Problem } from '../src/problem.ts'

const namespace = freshName()
const start = () => rateLimit({ redisUrl: inject('redisUrl'), namespace, pointsPerSecond: 1, log: quietLog('router') })

let here: RateLimit
let elsewhere: RateLimit
beforeAll(async () => {
  here = await start()
  elsewhere = await start()
})
afterAll(async () => {
  await here.close()
  await elsewhere.close()
})

const spent = async (limit: RateLimit, client: string, points: number) => {
  try {
    await limit.spend(client, points)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

describe('a client', () => {
  it('may spend what ten seconds allow, then is told when to come back', async () => {
    expect(await spent(here, 'address:a', 10)).toBeNull()
    const refused = await spent(here, 'address:a', 1)

    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
    const seconds = Number(refused?.headers['retry-after'])
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(10)
    expect(refused?.details).toEqual({ retryAfterSeconds: seconds })
  })

  it('has one purse at all routers', async () => {
    await spent(here, 'address:b', 10)

    expect(await spent(elsewhere, 'address:b', 1)).toMatchObject({ code: 'RATE_LIMITED' })
  })

  it('does not pay for another', async () => {
    await spent(here, 'address:c', 11)

    expect(await spent(here, 'address:d', 1)).toBeNull()
  })

  it('is still counted while Redis is away', async () => {
    const alone = await start()
    await alone.close()

    expect(await spent(alone, 'address:e', 10)).toBeNull()
    expect(await spent(alone, 'address:e', 1)).toMatchObject({ code: 'RATE_LIMITED' })
  })
})
