import { closeRedis, inTime, openRedis } from '@shop/kit/redis'
import type { Log } from '@shop/kit/telemetry/log'
import { z } from 'zod'
import type { Purge } from './purges.ts'

/** When something was looked for: what is computed now is as old as that. Null while Redis is away. */
export type Taken = { clock: number | null; text: string | null }

/**
 * What the routers of a shop keep together. One counter in Redis orders what is kept and what is told: something that was
 * begun before one of its tags was told of is never given. Nothing here throws; what is not known is not given.
 */
export type Shared = {
  take: (key: string) => Promise<Taken>
  put: (key: string, item: { clock: number; tags: readonly string[]; text: string; ttlMs: number }) => void
  purge: (what: Purge) => void
  close: () => Promise<void>
}

const everythingTag = 'everything'
/** A counter that was lost begins above all that it stood at before. */
const seed = () => String(Date.now() * 1_000)

const takeScript = `
  local clock = redis.call('get', KEYS[1])
  if not clock then
    clock = ARGV[2]
    redis.call('set', KEYS[1], clock)
  end
  local item = redis.call('hmget', KEYS[2], 'clock', 'tags', 'text')
  if not item[1] then return { clock } end
  for tag in string.gmatch(item[2], '%S+') do
    local told = redis.call('get', ARGV[1] .. tag)
    if told and tonumber(told) > tonumber(item[1]) then
      redis.call('del', KEYS[2])
      return { clock }
    end
  end
  return { clock, item[3] }`

const purgeScript = `
  if redis.call('exists', KEYS[1]) == 0 then redis.call('set', KEYS[1], ARGV[2]) end
  local clock = redis.call('incr', KEYS[1])
  for at = 4, #ARGV do redis.call('set', ARGV[1] .. ARGV[at], clock, 'PX', ARGV[3]) end`

const takenSchema = z.tuple([z.string()]).rest(z.string())

type Options = {
  redisUrl: string
  namespace: string
  /** Longer than anything is kept. */
  ttlMaxMs: number
  log: Log
}

export const openShared = async ({ redisUrl, namespace, ttlMaxMs, log }: Options): Promise<Shared> => {
  const client = await openRedis(redisUrl, (error) =>
    log.debug({ err: error }, 'answers are kept in this process alone'),
  )
  // One slot in a cluster, for a script touches all of them.
  const prefix = `{${namespace}:answers}:`
  const clockKey = `${prefix}clock`
  const toldPrefix = `${prefix}told:`
  // What was told before this router listened, nobody may have heard.
  let isTrusted = false

  const tell = async (tags: readonly string[]): Promise<boolean> => {
    try {
      const given = [toldPrefix, seed(), String(ttlMaxMs), ...tags]
      await inTime(client.eval(purgeScript, { keys: [clockKey], arguments: given }))
      return true
    } catch {
      return false
    }
  }
  const mend = async () => {
    isTrusted ||= await tell([everythingTag])
  }
  await mend()
  const timer = setInterval(() => void mend(), 500)
  timer.unref()

  return {
    take: async (key) => {
      if (!isTrusted) return { clock: null, text: null }
      try {
        const given = { keys: [clockKey, prefix + key], arguments: [toldPrefix, seed()] }
        const [clock, text] = takenSchema.parse(await inTime(client.eval(takeScript, given)))
        // What could not be told of in the meantime may be what was found.
        return isTrusted ? { clock: Number(clock), text: text ?? null } : { clock: null, text: null }
      } catch {
        return { clock: null, text: null }
      }
    },
    put: (key, { clock, tags, text, ttlMs }) => {
      if (!isTrusted) return
      const item = { clock: String(clock), tags: [everythingTag, ...tags].join(' '), text }
      client
        .multi()
        .hSet(prefix + key, item)
        .pExpire(prefix + key, Math.min(ttlMs, ttlMaxMs))
        .exec()
        .catch(() => {})
    },
    purge: (what) => {
      void tell(what === 'everything' ? [everythingTag] : what).then((isTold) => {
        if (!isTold) isTrusted = false
      })
    },
    close: async () => {
      clearInterval(timer)
      await closeRedis(client)
    },
  }
}
