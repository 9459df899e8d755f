import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { atTheDesk } from '../indexing/desk.ts'
import type { Desk } from '../indexing/desk.ts'
import { mendIndex } from '../indexing/mend-index.ts'
import { searchBacklog, searchOldest } from '../indexing/metrics.ts'
import { backlogOf } from '../store/search-versions.ts'

/** Compares the search index with the catalog, and mends what differs. */
export const auditSearchIndex: Job<Context> = {
  name: 'auditSearchIndex',
  everyMs: 5 * 60_000,
  run: async ({ desk }) => (desk ? atTheDesk(desk, () => audit(desk)) : 0),
}

const audit = async (desk: Desk): Promise<number> => {
  if (desk.seen.targets?.serving) await mendIndex(desk)
  return 0
}

/** Shows whoever watches the metrics how far the search index is behind. */
export const watchSearchIndex: Job<Context> = {
  name: 'watchSearchIndex',
  everyMs: 5_000,
  run: async ({ desk }) => {
    if (!desk) return 0
    const { waiting, waitingSince } = await backlogOf(desk.db)
    searchBacklog.set(waiting)
    searchOldest.set(waitingSince ? Math.max(0, desk.now().getTime() - waitingSince.getTime()) / 1_000 : 0)
    return 0
  },
}
