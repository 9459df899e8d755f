import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { atTheDesk } from '../indexing/desk.ts'
import type { Desk } from '../indexing/desk.ts'
import { indexChanges } from '../indexing/index-changes.ts'
import { passOnCategoryChanges } from '../store/search-category-changes.ts'

/** Brings changes of products, and of the categories above them, to the search index. */
export const indexProducts: Job<Context> = {
  name: 'indexProducts',
  everyMs: 200,
  run: async ({ desk }) => (desk ? atTheDesk(desk, () => bringAll(desk)) : 0),
}

const bringAll = async (desk: Desk): Promise<number> =>
  (await passOnCategoryChanges(desk.db)) + (await indexChanges(desk))
