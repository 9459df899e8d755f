import type { Cache } from '@shop/kit/cache'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { loadOne } from '@shop/kit/loader'
import { claimUncached, noteCached, statesOf } from './catalog.ts'
import type { ProductState } from './catalog.ts'

const stateTtlMs = 24 * 3_600_000
const keyOf = (productId: string) => `state:${productId}`

/** As a number that grows with the revision, so that a late word about a product never covers a later one. */
const numberOf = ({ revision, isSold }: ProductState): number => revision * 2 + Number(isSold)
const isSoldBy = (number: number): boolean => number % 2 === 1

/** Which of many products can be bought now, by the cache, and by the database where that knows nothing. */
export type Sold = (productIds: readonly string[]) => Promise<ReadonlySet<string>>

export const soldNow = (db: Db, cache: Cache): Sold => {
  const load = loadOne(
    async (productIds: readonly string[]) => {
      const known = await cache.getMany<number>(productIds.map(keyOf))
      const missing = productIds.filter((_, at) => typeof known[at] !== 'number')
      const read = missing.length > 0 ? await statesOf(db, missing) : []
      await Promise.all(read.map((state) => cache.raise(keyOf(state.id), numberOf(state), stateTtlMs)))
      const fresh = new Map(read.map((state) => [state.id, state.isSold]))
      return productIds.map((id, at) => ({ id, isSold: fresh.get(id) ?? isSoldBy(known[at] ?? 0) }))
    },
    ({ id }) => id,
  )
  return async (productIds) => {
    const states = await Promise.all([...new Set(productIds)].map((id) => load.load(id)))
    return new Set(states.flatMap((state) => (state?.isSold ? [state.id] : [])))
  }
}

const atOnce = 500

/** Tells the cache what turned. Returns how many; what the cache could not be told is told later. */
export const cacheStates = (db: Db, cache: Cache): Promise<number> =>
  transaction(db, async (tx) => {
    const states = await claimUncached(tx, atOnce)
    const told = await Promise.all(states.map((state) => cache.raise(keyOf(state.id), numberOf(state), stateTtlMs)))
    if (!told.every(Boolean)) return 0
    if (states.length > 0)
      await noteCached(
        tx,
        states.map(({ id }) => id),
      )
    return states.length
  })
