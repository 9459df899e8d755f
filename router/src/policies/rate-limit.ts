import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { createClient } from 'redis'
import type { Log } from '@shop/kit/telemetry/log'
import { Problem } from '../problem.ts'

export type RateLimit = { spend: (client: string, points: number) => Promise<void>; close: () => Promise<void> }

type Options = { redisUrl: string; namespace: string; pointsPerSecond: number; log: Log }

const windowSeconds = 10

/** Points per client over ten seconds, counted in Redis; while Redis is away each process counts for itself. */
export const rateLimit = async ({ redisUrl, namespace, pointsPerSecond, log }: Options): Promise<RateLimit> => {
  const client = createClient({ url: redisUrl, disableOfflineQueue: true, socket: { connectTimeout: 5_000 } })
  client.on('error', (error: Error) => log.debug({ err: error }, 'rate limits are counted in this process'))
  await client.connect()
  const shape = { points: pointsPerSecond * windowSeconds, duration: windowSeconds }
  const limiter = new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: true,
    keyPrefix: `${namespace}:rate`,
    insuranceLimiter: new RateLimiterMemory(shape),
    ...shape,
  })
  return {
    spend: async (who, points) => {
      try {
        await limiter.consume(who, points)
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) return
        const seconds = Math.ceil(error.msBeforeNext / 1_000)
        throw new Problem(
          429,
          'RATE_LIMITED',
          `Too many requests. Try again in ${seconds} s.`,
          { retryAfterSeconds: seconds },
          { 'retry-after': String(seconds) },
        )
      }
    },
    close: async () => {
      if (client.isOpen) await client.close()
    },
  }
}
