import { z } from 'zod'
import type { Cache } from '@shop/kit/cache'
import type { Db } from '@shop/kit/db'
import type { Person } from '../person.ts'
import { viewedBy } from './interactions.ts'
import type { Viewed } from './interactions.ts'
import { forgetMade } from './made-ahead.ts'

/** Longer than any list that is shown, so that what is not sold any more does not empty it. */
const keptMax = 100
/** So long a list may say what was, should its removal have been missed. */
const ttlMs = 60_000

const listSchema = z
  .array(z.object({ productId: z.string(), at: z.coerce.date() }))
  .nullable()
  .catch(null)

/** What people looked at last. From the cache, under a hash that names nobody; rebuilt from the database where it has nothing. */
export const recentlyViewed = ({ db, cache }: { db: Db; cache: Cache }) => {
  const of = async ({ key, person }: Person): Promise<Viewed[]> => {
    const cached = listSchema.parse(await cache.get<unknown>(keyOf(key)))
    if (cached) return cached
    const viewed = await viewedBy(db, person, keptMax)
    await cache.setIfMissing(keyOf(key), viewed, ttlMs)
    return viewed
  }
  return {
    /** Of one person under several ids. */
    of: async (people: readonly Person[]): Promise<Viewed[]> => {
      const all = (await Promise.all(people.map(of))).flat().toSorted((a, b) => b.at.getTime() - a.at.getTime())
      return [...new Map(all.toReversed().map((viewed) => [viewed.productId, viewed])).values()].toSorted(
        (a, b) => b.at.getTime() - a.at.getTime(),
      )
    },
    /** Of people, by their keys, whose history changed. */
    forget: (keys: readonly string[]): Promise<void> => forgetMade(cache, keys.map(keyOf)),
  }
}

export type RecentlyViewed = ReturnType<typeof recentlyViewed>

const keyOf = (key: string) => `viewed:${key}`
