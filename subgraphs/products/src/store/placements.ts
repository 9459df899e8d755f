import type DataLoader from 'dataloader'
import { placementOf } from '../merchandising/placement.ts'
import type { Placement } from '../merchandising/placement.ts'
import type { RulesInForce } from '../merchandising/rules-in-force.ts'
import type { AskedList } from '../search/search-index.ts'
import type { CategoryRow } from './categories.ts'

/** What staff placed in a list: nothing where the buyer chose another sort than relevance. */
export type PlacementFor = (list: AskedList) => Promise<Placement | null>

type Ground = {
  rules: RulesInForce
  categoryById: DataLoader<string, CategoryRow | null>
  now: () => Date
}

export const placementFor =
  ({ rules, categoryById, now }: Ground): PlacementFor =>
  async ({ sort, text, filter: { categoryId } }) => {
    if (sort !== 'RELEVANCE' || (text === null && categoryId === undefined)) return null
    const inForce = await rules()
    if (inForce.length === 0) return null
    const category = categoryId === undefined ? null : await categoryById.load(categoryId)
    return placementOf(inForce, { text, categoryIds: category?.path ?? [] }, now())
  }
