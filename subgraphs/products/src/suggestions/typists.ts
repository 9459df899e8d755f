import { createHmac, randomUUID } from 'node:crypto'
import type { Cache } from '@shop/kit/cache'

/**
 * Stands for somebody who typed a query on a day, so that two can be told apart. Whoever types two queries, or one on two
 * days, is called by other names; when the day's key is gone, nobody can find out by which.
 */
export type Typist = (day: string, query: string, viewer: string) => Promise<string>

const keyKeptMs = 36 * 3600 * 1000

/** All processes share the key of a day through the cache; while that is away each has its own. */
export const typistsOf = (cache: Cache): Typist => {
  let known: { day: string; key: string } | null = null

  const keyOf = async (day: string): Promise<string> => {
    if (known?.day === day) return known.key
    const name = `typists:${day}`
    if (!(await cache.get<string>(name))) await cache.set(name, randomUUID(), keyKeptMs)
    const key = (await cache.get<string>(name)) ?? randomUUID()
    known = { day, key }
    return key
  }
  return async (day, query, viewer) =>
    createHmac('sha256', await keyOf(day))
      .update(`${query}\n${viewer}`)
      .digest('base64url')
      .slice(0, 12)
}
