import { LRUCache } from 'lru-cache'
import { closeRedis, inTime, openRedis } from '@shop/kit/redis'
import type { Log } from '@shop/kit/telemetry/log'
import { z } from 'zod'
import { upTo } from '../../up-to.ts'
import { draw } from './bucket.ts'
import type { Bucket, Draw, Shape } from './bucket.ts'

/** Buckets by name, the same for all routers. */
export type Buckets = {
  draw: (name: string, shape: Shape, wanted: number) => Promise<Draw>
  close: () => Promise<void>
}

type Options = { redisUrl: string; namespace: string; now: () => Date; log: Log }

/** Redis is not asked again for so long after it did not answer. */
const awayMs = 1_000
const ownMax = 100_000

/** `draw` of `bucket.ts`, by the clock of Redis. */
const script = `
  local capacity, rate, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  local known = redis.call('HMGET', KEYS[1], 'level', 'at')
  local level = capacity
  if known[1] then
    level = math.min(capacity, tonumber(known[1]) + math.max(0, now - tonumber(known[2])) / 1000 * rate)
  end
  local granted = math.min(wanted, math.floor(level))
  redis.call('HSET', KEYS[1], 'level', tostring(level - granted), 'at', string.format('%.3f', now))
  redis.call('PEXPIRE', KEYS[1], math.ceil(capacity / rate * 1000))
  return { granted, math.floor(level - granted) }`

const drawn = z.tuple([z.number(), z.number()])

/** Kept in Redis; while it is away each process has buckets of its own, which start full. */
export const openBuckets = async ({ redisUrl, namespace, now, log }: Options): Promise<Buckets> => {
  const client = await openRedis(redisUrl, (error) =>
    log.debug({ err: error }, 'rate limits are counted in this process'),
  )
  const own = new LRUCache<string, Bucket>(upTo(ownMax))
  let askedAgainAtMs = 0

  const ask = async (name: string, { capacity, perSecond }: Shape, wanted: number): Promise<Draw> => {
    const given = { keys: [`${namespace}:rate:${name}`], arguments: [capacity, perSecond, wanted].map(String) }
    const answer = await inTime(client.eval(script, given))
    const [granted, remaining] = drawn.parse(answer)
    return { granted, remaining }
  }
  const drawOwn = (name: string, shape: Shape, wanted: number): Draw => {
    const { bucket, ...draught } = draw(own.get(name), shape, wanted, now().getTime())
    own.set(name, bucket)
    return draught
  }

  return {
    draw: async (name, shape, wanted) => {
      if (now().getTime() < askedAgainAtMs) return drawOwn(name, shape, wanted)
      try {
        return await ask(name, shape, wanted)
      } catch {
        askedAgainAtMs = now().getTime() + awayMs
        return drawOwn(name, shape, wanted)
      }
    },
    close: () => closeRedis(client),
  }
}
