import { closeRedis, inTime, openRedis } from './redis.ts'
import type { Log } from './telemetry/log.ts'

/**
 * Redis for what can be rebuilt. Nothing here throws: a cache that is away is a cache that misses.
 * Values are JSON; `ttlMs` bounds how stale they can be.
 */
export type Cache = {
  get: <T>(key: string) => Promise<T | null>
  getMany: <T>(keys: readonly string[]) => Promise<(T | null)[]>
  set: (key: string, value: unknown, ttlMs: number) => Promise<void>
  /** The same, unless something is kept under the key. */
  setIfMissing: (key: string, value: unknown, ttlMs: number) => Promise<void>
  delete: (...keys: string[]) => Promise<void>
  /** Adds to a counter that is forgotten `ttlMs` after its first; what it stands at then, null when the cache is away. */
  count: (key: string, ttlMs: number, by?: number) => Promise<number | null>
  /** Keeps a number unless a greater one is kept; false when the cache is away. */
  raise: (key: string, value: number, ttlMs: number) => Promise<boolean>
  ping: () => Promise<void>
  close: () => Promise<void>
}

const raiseScript = `
  if tonumber(redis.call('get', KEYS[1]) or '-1') < tonumber(ARGV[1]) then
    redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
  else
    redis.call('pexpire', KEYS[1], ARGV[2])
  end`

export const openCache = async (url: string, { namespace, log }: { namespace: string; log: Log }): Promise<Cache> => {
  let told = false
  const client = await openRedis(url, (error) => {
    if (!told) log.warn({ err: error }, 'the cache is away: going on without it')
    told = true
  })
  client.on('ready', () => void (told = false))

  const named = (key: string) => `${namespace}:${key}`
  const softly = async <T>(otherwise: T, run: () => Promise<T>): Promise<T> => {
    try {
      return await inTime(run())
    } catch {
      return otherwise
    }
  }
  const parse = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T))

  const put = (key: string, value: unknown, ttlMs: number, condition?: 'NX') =>
    softly(
      undefined,
      async () =>
        void (await client.set(named(key), JSON.stringify(value), {
          expiration: { type: 'PX', value: ttlMs },
          ...(condition && { condition }),
        })),
    )

  return {
    get: <T>(key: string) => softly<T | null>(null, async () => parse<T>(await client.get(named(key)))),
    getMany: <T>(keys: readonly string[]) =>
      keys.length === 0
        ? Promise.resolve([])
        : softly<(T | null)[]>(
            keys.map(() => null),
            async () => (await client.mGet(keys.map(named))).map((text) => parse<T>(text)),
          ),
    set: (key, value, ttlMs) => put(key, value, ttlMs),
    setIfMissing: (key, value, ttlMs) => put(key, value, ttlMs, 'NX'),
    delete: (...keys) => softly(undefined, async () => void (keys.length > 0 && (await client.del(keys.map(named))))),
    count: (key, ttlMs, by = 1) =>
      softly<number | null>(null, async () => {
        const [count] = await client.multi().incrBy(named(key), by).pExpire(named(key), ttlMs, 'NX').exec()
        return typeof count === 'number' ? count : null
      }),
    raise: (key, value, ttlMs) =>
      softly(false, async () => {
        await client.eval(raiseScript, { keys: [named(key)], arguments: [String(value), String(ttlMs)] })
        return true
      }),
    ping: async () => void (await inTime(client.ping())),
    close: () => closeRedis(client),
  }
}
