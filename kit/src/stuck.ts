import type { Db } from './db.ts'
import type { Job } from './jobs.ts'
import { gauge } from './telemetry/metrics.ts'

/** Something that waits in `state` although its time was over at `dueAt`: nobody else will move it on. */
export type StuckItem = { id: string; state: string; since: Date; dueAt: Date }

/** What of a part is stuck by its database's clock, the longest overdue first; a thousand of them are enough. */
export type Stuck = (db: Db) => Promise<StuckItem[]>

/** How many of them a staff query shows. */
export const stuckShownMax = 100

const stuckNow = gauge('shop_stuck', 'Things that wait although their time is over', ['part', 'state'])
const lookEveryMs = 10_000

/** Shows what is stuck to whoever watches the metrics. */
export const watchStuck = (part: string, db: Db, stuck: Stuck): Job<object> => {
  const states = new Set<string>()
  return {
    name: 'watch-stuck',
    everyMs: lookEveryMs,
    run: async () => {
      const items = await stuck(db)
      for (const { state } of items) states.add(state)
      for (const state of states) stuckNow.set({ part, state }, items.filter((item) => item.state === state).length)
      return 0
    },
  }
}
