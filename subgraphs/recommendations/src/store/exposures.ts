import { LRUCache } from 'lru-cache'
import type { Db } from '@shop/kit/db'
import type { Shown } from '../mark.ts'
import { exposures } from './tables.ts'

/**
 * Who was shown what, gathered until it is written: being shown something waits for nobody. What a process that dies had
 * gathered is told when the person comes again.
 */
export type Exposures = {
  add: (shown: Shown, person: string) => void
  /** Writes what was gathered; how many. */
  write: (db: Db) => Promise<number>
}

const knownMax = 50_000
const atOnce = 1_000

export const createExposures = (now: () => Date): Exposures => {
  const known = new LRUCache<string, true>({ max: knownMax })
  let waiting: (typeof exposures.$inferInsert)[] = []
  return {
    add: (shown, person) => {
      const key = `${shown.experimentId} ${person}`
      if (known.has(key) || waiting.length >= knownMax) return
      known.set(key, true)
      waiting.push({ ...shown, person, at: now() })
    },
    write: async (db) => {
      const rows = waiting.slice(0, atOnce)
      if (rows.length === 0) return 0
      await db.insert(exposures).values(rows).onConflictDoNothing()
      waiting = waiting.slice(rows.length)
      return rows.length
    },
  }
}
