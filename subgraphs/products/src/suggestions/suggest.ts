import { LRUCache } from 'lru-cache'
import { currentScope } from '@shop/kit/telemetry/scope'
import type { FindNames, Names } from './names.ts'
import type { FindTitles } from './titles.ts'
import { lettersOf } from './typed.ts'
import type { Exactness, Typed } from './typed.ts'

/** What may be meant by what was typed so far. */
export type Suggested = Names & { productIds: string[] }

export type Suggest = (typed: Typed) => Promise<Suggested>

/** What few letters suggest, which everybody types and which costs most, as it was a moment ago. */
export type ShortOnes = LRUCache<string, Suggested>

const shortMax = 3

export const createShortOnes = (): ShortOnes => new LRUCache({ max: 2_000, ttl: 5_000 })

type Ground = { names: FindNames; titles: FindTitles; shortOnes: ShortOnes }

/** Suggests queries, categories, brands and products, all looked for at the same time; when there are none, those that are nearly like it. */
export const suggesting = ({ names, titles, shortOnes }: Ground): Suggest => {
  const find = async (typed: Typed, exactness: Exactness): Promise<Suggested> => {
    const [named, productIds] = await Promise.all([names(typed, exactness), titles(typed, exactness)])
    return { ...named, productIds }
  }
  return async (typed) => {
    if (lettersOf(typed.text) > shortMax) {
      const found = await find(typed, 'EXACTLY')
      return isEmpty(found) ? find(typed, 'NEARLY') : found
    }
    const key = JSON.stringify([typed.first, typed.text.toLowerCase()])
    const known = shortOnes.get(key)
    if (known) return known
    const found = await find(typed, 'EXACTLY')
    if (!currentScope()?.degraded.size) shortOnes.set(key, found)
    return found
  }
}

const isEmpty = (found: Suggested): boolean => Object.values(found).every(({ length }) => length === 0)
