import type { Cache } from './cache.ts'
import type { Now } from './clock.ts'
import { ownerIdsOf, scopeOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/** How far in the log of writes each viewer has written, or was shown: remembered longer than a replica may lag behind. */
export type Marks = {
  note: (viewer: Viewer, position: number) => Promise<void>
  /** What must have been replayed before this viewer reads; null when that is not known. */
  of: (viewer: Viewer) => Promise<number | null>
  /** Says again what the cache could not be told. */
  tellAgain: () => Promise<void>
}

const sinceLifeMs = 365 * 24 * 60 * 60 * 1_000
const distrustMs = 5_000
/** When everything in the cache is there: a cache that has lost its marks has lost this too. */
const sinceKey = 'marks-since'

export const viewerMarks = ({ cache, now, lifeMs }: { cache: Cache; now: Now; lifeMs: number }): Marks => {
  const untold = new Map<string, { position: number; until: number }>()
  let trustedFrom = 0

  const tell = async (key: string, position: number) => {
    if (await cache.raise(key, position, lifeMs)) return void untold.delete(key)
    untold.set(key, { position: Math.max(position, untold.get(key)?.position ?? 0), until: now().getTime() + lifeMs })
  }
  /** Whoever could not reach the cache now could not tell it something either, and does so within seconds. */
  const distrust = async () => {
    trustedFrom = now().getTime() + distrustMs
    await cache.raise(sinceKey, now().getTime() + lifeMs, sinceLifeMs)
    return null
  }
  return {
    note: async (viewer, position) => void (await Promise.all(keysOf(viewer).map((key) => tell(key, position)))),
    of: async (viewer) => {
      const keys = keysOf(viewer)
      const [since, ...told] = await cache.getMany<number>([sinceKey, ...keys])
      if (typeof since !== 'number') return distrust()
      if (now().getTime() < Math.max(since, trustedFrom)) return null
      return Math.max(0, ...told.map((position) => position ?? 0), ...keys.map((key) => untold.get(key)?.position ?? 0))
    },
    tellAgain: async () => {
      for (const [key, { position, until }] of untold) {
        if (until < now().getTime()) untold.delete(key)
        else if (!(await cache.raise(key, position, lifeMs))) return
        else untold.delete(key)
      }
    },
  }
}

/** All names under which this viewer may come again. */
const keysOf = (viewer: Viewer): string[] =>
  [...new Set([scopeOf(viewer), ...ownerIdsOf(viewer)])].map((id) => `wrote-until:${id}`)
