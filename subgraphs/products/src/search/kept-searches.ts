import { createHash } from 'node:crypto'
import type { Cache } from '@shop/kit/cache'
import { counter } from '@shop/kit/telemetry/metrics'
import { LRUCache } from 'lru-cache'
import type { Found, ListRequest, SearchIndex } from './search-index.ts'

/** How long what was found is kept, if nothing changes. */
const keptMs = 30_000
/** So long after a change the index may still show what was before it: nothing is kept of that time. */
const unsettledMs = 3_000
/** For so long a process may not know of the last change. */
const heardWithinMs = 200
/** Whoever is the second to look for something within this time makes it popular. */
const popularWithinMs = 120_000
const changeKey = 'search:changed-at'
const changeKeptMs = 24 * 60 * 60 * 1_000

const looked = counter('shop_kept_searches_total', 'Searches, by whether what was found before could be given', ['how'])

export type KeptSearches = {
  /** The same index, which finds what is looked for often only once for all processes. */
  over: (index: SearchIndex) => SearchIndex
  /** The index changed: nothing that was found before is given any more. */
  changed: () => Promise<void>
}

type Options = { cache: Cache; now: () => Date }

/**
 * Keeps in Redis what popular searches found, under the time of the last change of the index: after a change nothing of
 * before can be found there. What was asked for once is not kept.
 */
export const keptSearches = ({ cache, now }: Options): KeptSearches => {
  const seen = new LRUCache<string, true>({ max: 10_000, ttl: popularWithinMs })
  let heard: { until: number; changedAt: Promise<number> } | null = null

  const lastChange = (): Promise<number> => {
    const time = now().getTime()
    if (!heard || heard.until <= time)
      heard = { until: time + heardWithinMs, changedAt: cache.get<number>(changeKey).then((at) => at ?? 0) }
    return heard.changedAt
  }
  const keep = async (keys: readonly string[], found: readonly Found[], changedAt: number, askedAt: number) => {
    if (askedAt - changedAt < unsettledMs) return
    await Promise.all(
      keys.map(async (key, nth) => {
        if (seen.has(key)) await cache.set(key, found[nth], keptMs)
        seen.set(key, true)
      }),
    )
  }
  const findKept = async (index: SearchIndex, requests: readonly ListRequest[]): Promise<Found[]> => {
    const askedAt = now().getTime()
    const changedAt = await lastChange()
    const keys = requests.map((request) => keyOf(changedAt, request))
    const kept = await cache.getMany<Found>(keys)
    const missing = requests.flatMap((_, nth) => (kept[nth] ? [] : [nth]))
    looked.inc({ how: 'kept' }, requests.length - missing.length)
    looked.inc({ how: 'found' }, missing.length)
    if (missing.length === 0) return kept.flatMap((found) => found ?? [])
    const found = await index.find(missing.flatMap((nth) => requests[nth] ?? []))
    void keep(
      missing.flatMap((nth) => keys[nth] ?? []),
      found,
      changedAt,
      askedAt,
    )
    const others = found.values()
    return requests.flatMap((_, nth) => kept[nth] ?? others.next().value ?? [])
  }
  return {
    over: (index) => ({ find: (requests) => findKept(index, requests) }),
    changed: async () => void (await cache.raise(changeKey, now().getTime(), changeKeptMs)),
  }
}

const keyOf = (changedAt: number, request: ListRequest): string =>
  `found:${changedAt}:${createHash('sha256').update(JSON.stringify(request)).digest('base64url').slice(0, 27)}`
