import { z } from 'zod'
import type { Cache } from '@shop/kit/cache'
import type { Db } from '@shop/kit/db'
import { loadOne } from '@shop/kit/loader'
import { soldOf } from './catalog.ts'
import { recommendedSchema, relatedTo, trendingNow } from './lists.ts'
import type { Recommended } from '../domain/recommended.ts'

type Tools = { db: Db; cache: Cache; halfLifeMs: number; ttlMs: number }

const listSchema = z.array(recommendedSchema).nullable().catch(null)

/** Lists from the cache, rebuilt from the database where it has none; one question to each, however many are asked for. */
export const servedLists = ({ db, cache, halfLifeMs, ttlMs }: Tools) => {
  const related = loadOne(
    async (productIds: readonly string[]) => {
      const cached = (await cache.getMany<unknown>(productIds.map(keyOf))).map((list) => listSchema.parse(list))
      const known = productIds.map((productId, index) => ({ productId, list: cached[index] ?? null }))
      const missing = known.filter((entry) => entry.list === null).map((entry) => entry.productId)
      const rebuilt = missing.length > 0 ? await rebuild(missing) : new Map<string, Recommended[]>()
      return known.map(({ productId, list }) => ({ productId, list: list ?? rebuilt.get(productId) ?? [] }))
    },
    (entry) => entry.productId,
  )

  const rebuild = async (productIds: readonly string[]) => {
    const groups = Map.groupBy(await relatedTo(db, productIds, halfLifeMs), (row) => row.toId)
    const lists = new Map(productIds.map((id) => [id, (groups.get(id) ?? []).map(({ toId: _, ...item }) => item)]))
    await Promise.all([...lists].map(([id, list]) => cache.set(keyOf(id), list, ttlMs)))
    return lists
  }

  const readTrending = async (): Promise<Recommended[]> => {
    const cached = listSchema.parse(await cache.get<unknown>('trending'))
    if (cached) return cached
    const list = await trendingNow(db, halfLifeMs)
    await cache.set('trending', list, ttlMs)
    return list
  }
  let trending: Promise<Recommended[]> | undefined

  const sold = loadOne(
    (productIds: readonly string[]) => soldOf(db, productIds),
    (row) => row.id,
  )

  return {
    related: async (productId: string) => (await related.load(productId))?.list ?? [],
    trending: () => (trending ??= readTrending()),
    /** Asked anew each time: a list from the cache may name a product that was retired meanwhile. */
    soldOf: async (productIds: readonly string[]): Promise<Set<string>> => {
      const rows = await Promise.all([...new Set(productIds)].map((id) => sold.load(id)))
      return new Set(rows.flatMap((row) => (row ? [row.id] : [])))
    },
  }
}

export type ServedLists = ReturnType<typeof servedLists>

const keyOf = (productId: string) => `related:${productId}`
