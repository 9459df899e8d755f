import type { Cache } from '@shop/kit/cache'
import { loadOne } from '@shop/kit/loader'

/** How what is made goes into the cache: in any case, as something changed, or only where there is nothing, as somebody asked. */
export type Keep = 'set' | 'setIfMissing'

type Options<Value> = {
  cache: Pick<Cache, 'getMany'>
  keyOf: (id: string) => string
  /** Null for what cannot be read. */
  read: (cached: unknown) => Value | null
  /** Makes these from the database, and keeps them. */
  make: (ids: readonly string[], keep: Keep) => Promise<ReadonlyMap<string, Value>>
  /** What is not there. */
  none: Value
}

/** What is made ahead, from the cache; what it does not have is made now. One question to each, however many are asked for. */
export const madeAhead = <Value>({ cache, keyOf, read, make, none }: Options<Value>) => {
  const load = loadOne(
    async (ids: readonly string[]) => {
      const cached = await cache.getMany<unknown>(ids.map(keyOf))
      const known = ids.map((id, at) => ({ id, value: read(cached[at]) }))
      const missing = known.filter(({ value }) => value === null).map(({ id }) => id)
      const made = await make(missing, 'setIfMissing')
      return known.map(({ id, value }) => ({ id, value: value ?? made.get(id) ?? none }))
    },
    ({ id }) => id,
  )
  return async (id: string): Promise<Value> => (await load.load(id))?.value ?? none
}

/** Longer than anybody takes from reading the database to telling the cache. */
const inTheMakingMs = 5_000

/**
 * What is kept under these keys is out of date. Nothing is put in its place for a while by who only asked: they may have read
 * the database before it changed.
 */
export const forgetMade = async (cache: Pick<Cache, 'set'>, keys: readonly string[]): Promise<void> => {
  await Promise.all([...new Set(keys)].map((key) => cache.set(key, null, inTheMakingMs)))
}
