import type { Cache } from '@shop/kit/cache'
import type { Db } from '@shop/kit/db'
import { loadOne } from '@shop/kit/loader'
import { currentScope } from '@shop/kit/telemetry/scope'
import type { Recommended } from '../domain/recommended.ts'
import { listNames } from '../domain/related.ts'
import type { ListName, RelatedLists } from '../domain/related.ts'
import { listsOf, trendingNow } from './lists.ts'
import { madeAhead } from './made-ahead.ts'
import type { Keep } from './made-ahead.ts'
import { pack, packedList, unpack } from './packed.ts'

export type Tools = {
  db: Db
  cache: Cache
  /** The model that is served; null while there is none. */
  version: number | null
  halfLifeMs: number
  ttlMs: number
}

/** Each list by itself: who reads one does not pay for the others. */
const keyOf = (version: number | null, name: ListName, productId: string) =>
  `goes-with:${version ?? 0}:${name}:${productId}`
const trendingKey = 'trending'

/** A list of 100 products is whole; who asks for what goes with thousands, of which nothing is kept, does not stop everybody else. */
export const madeForOne = 200

/**
 * Lists from the cache, made from the database where it has none; one question to each, however many are asked for. Of what
 * the cache has not, `madeMax` are made and the rest is empty until somebody asks again: then the answer says so.
 */
export const servedLists = (tools: Tools, madeMax = Infinity) => {
  const { db, cache, halfLifeMs, ttlMs, version } = tools
  const listsCalled = (name: ListName) =>
    madeAhead<readonly Recommended[]>({
      ...{ cache, read: readList, none: [] },
      keyOf: (id) => keyOf(version, name, id),
      make: async (ids, keep) => {
        if (ids.length > madeMax) currentScope()?.degraded.add('recommendations')
        const lists = await makeLists(tools, ids.slice(0, madeMax), keep)
        return new Map([...lists].map(([id, made]) => [id, made[name]]))
      },
    })
  const loaders: Partial<Record<ListName, (productId: string) => Promise<readonly Recommended[]>>> = {}

  const readTrending = async (): Promise<Recommended[]> => {
    const cached = readList(await cache.get<unknown>(trendingKey))
    if (cached) return cached
    const list = pack(await trendingNow(db, halfLifeMs))
    // A shop that sells nothing yet will do so any moment.
    if (list.length > 0) await cache.setIfMissing(trendingKey, list, ttlMs)
    return unpack(list)
  }
  let trending: Promise<Recommended[]> | undefined

  return {
    of: (name: ListName, productId: string) => (loaders[name] ??= listsCalled(name))(productId),
    trending: () => (trending ??= readTrending()),
  }
}

export type ServedLists = ReturnType<typeof servedLists>

/** Lists as orders say now, whatever the cache still says: for what is kept because of one of these orders. */
export const freshLists = (tools: Tools): Pick<ServedLists, 'of'> => {
  const load = loadOne(
    async (productIds: readonly string[]) => [...(await makeLists(tools, productIds, 'set'))],
    ([id]) => id,
  )
  return { of: async (name, productId) => (await load.load(productId))?.[1][name] ?? [] }
}

const readList = (cached: unknown): Recommended[] | null => {
  const read = packedList.safeParse(cached)
  return read.success ? unpack(read.data) : null
}

/** Makes lists anew and keeps them. What is only made for want of one gives way to what is made because something changed. */
export const makeLists = async (
  { db, cache, version, halfLifeMs, ttlMs }: Tools,
  productIds: readonly string[],
  keep: Keep,
): Promise<Map<string, RelatedLists>> => {
  if (productIds.length === 0) return new Map()
  const lists = await listsOf(db, { productIds, version, halfLifeMs })
  await Promise.all(
    [...lists].flatMap(([id, made]) =>
      listNames.map((name) => cache[keep](keyOf(version, name, id), pack(made[name]), ttlMs)),
    ),
  )
  return lists
}

/** Keeps what is trending now. */
export const makeTrending = async ({ db, cache, halfLifeMs, ttlMs }: Tools): Promise<void> => {
  const list = pack(await trendingNow(db, halfLifeMs))
  if (list.length > 0) await cache.set(trendingKey, list, ttlMs)
}
