import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { atTheDesk } from '../indexing/desk.ts'
import { rebuildIndex } from '../indexing/rebuild.ts'

export const rebuildSearchIndexJob = 'rebuildSearchIndex'

/** Makes the search index anew from the database where there is none, where code asks for another one, or staff do. */
export const rebuildSearchIndex: Job<Context> = {
  name: rebuildSearchIndexJob,
  everyMs: 1_000,
  run: async ({ desk }) => (desk ? atTheDesk(desk, () => rebuildIndex(desk)) : 0),
}
