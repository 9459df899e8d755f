import { z } from 'zod'
import type { Cache } from '@shop/kit/cache'
import type { Db } from '@shop/kit/db'
import { loadOne } from '@shop/kit/loader'
import type { Recommended } from '../domain/recommended.ts'
import type { RelatedLists } from '../domain/related.ts'
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

const cachedLists = z.object({
  blend: packedList,
  together: packedList,
  collaborative: packedList,
  similar: packedList,
})
const cachedTrending = packedList.nullable().catch(null)

const keyOf = (version: number | null, productId: string) => `goes-with:${version ?? 0}:${productId}`
const trendingKey = 'trending'

/** Lists from the cache, made from the database where it has none; one question to each, however many are asked for. */
export const servedLists = (tools: Tools) => {
  const { db, cache, halfLifeMs, ttlMs, version } = tools
  const related = madeAhead<RelatedLists>({
    ...{ cache, read: readLists, none: nothing },
    keyOf: (id) => keyOf(version, id),
    make: (ids, keep) => makeLists(tools, ids, keep),
  })

  const readTrending = async (): Promise<Recommended[]> => {
    const cached = cachedTrending.parse(await cache.get<unknown>(trendingKey))
    if (cached) return unpack(cached)
    const list = pack(await trendingNow(db, halfLifeMs))
    // A shop that sells nothing yet will do so any moment.
    if (list.length > 0) await cache.setIfMissing(trendingKey, list, ttlMs)
    return unpack(list)
  }
  let trending: Promise<Recommended[]> | undefined

  return {
    related,
    trending: () => (trending ??= readTrending()),
  }
}

export type ServedLists = ReturnType<typeof servedLists>

/** Lists as orders say now, whatever the cache still says: for what is kept because of one of these orders. */
export const freshLists = (tools: Tools): Pick<ServedLists, 'related'> => {
  const load = loadOne(
    async (productIds: readonly string[]) => [...(await makeLists(tools, productIds, 'set'))],
    ([id]) => id,
  )
  return { related: async (productId) => (await load.load(productId))?.[1] ?? nothing }
}

const nothing: RelatedLists = { blend: [], together: [], collaborative: [], similar: [] }

const readLists = (cached: unknown): RelatedLists | null => {
  const read = cachedLists.safeParse(cached)
  return read.success ? unpackLists(read.data) : null
}

type Packed = z.infer<typeof cachedLists>

const packLists = ({ blend, together, collaborative, similar }: RelatedLists): Packed => ({
  ...{ blend: pack(blend), together: pack(together) },
  ...{ collaborative: pack(collaborative), similar: pack(similar) },
})

const unpackLists = ({ blend, together, collaborative, similar }: Packed): RelatedLists => ({
  ...{ blend: unpack(blend), together: unpack(together) },
  ...{ collaborative: unpack(collaborative), similar: unpack(similar) },
})

/** Makes lists anew and keeps them. What is only made for want of one gives way to what is made because something changed. */
export const makeLists = async (
  { db, cache, version, halfLifeMs, ttlMs }: Tools,
  productIds: readonly string[],
  keep: Keep,
): Promise<Map<string, RelatedLists>> => {
  if (productIds.length === 0) return new Map()
  const lists = await listsOf(db, { productIds, version, halfLifeMs })
  const packed = [...lists].map(([id, made]) => [id, packLists(made)] as const)
  await Promise.all(packed.map(([id, made]) => cache[keep](keyOf(version, id), made, ttlMs)))
  return new Map(packed.map(([id, made]) => [id, unpackLists(made)]))
}

/** Keeps what is trending now. */
export const makeTrending = async ({ db, cache, halfLifeMs, ttlMs }: Tools): Promise<void> => {
  const list = pack(await trendingNow(db, halfLifeMs))
  if (list.length > 0) await cache.set(trendingKey, list, ttlMs)
}
