import { LRUCache } from 'lru-cache'
import type { ListQuery, ProductFilter } from '../search-index.ts'
import { choicesOf } from './filters.ts'

/** How many products lists had when they were last counted: a guess of how many they have. */
export type ListSizes = {
  /** About how many match; null where nobody knows. */
  guess: (query: ListQuery, matchesMax: number | null) => number | null
  /** Notes how many there were, and how many if nothing of what the list offers were chosen. */
  note: (query: ListQuery, size: number, sizeOfAll: number) => void
}

const listsMax = 10_000

/** What somebody chooses leaves about so much of a list. */
const leftByChoice = 0.5

export const createListSizes = (): ListSizes => {
  const sizes = new LRUCache<string, number>({ max: listsMax })
  return {
    guess: (query, matchesMax) => {
      const size = sizes.get(keyOf(query))
      if (size !== undefined) return size
      const all = sizes.get(keyOf(withoutChoices(query))) ?? matchesMax
      return all === null ? null : all * leftByChoice ** choicesOf(query).size
    },
    note: (query, size, sizeOfAll) => {
      sizes.set(keyOf(withoutChoices(query)), sizeOfAll)
      sizes.set(keyOf(query), size)
    },
  }
}

const withoutChoices = (query: ListQuery): ListQuery => {
  const { statuses, categoryId, ids } = query.filter
  return { ...query, filter: { statuses, categoryId, ids } satisfies ProductFilter }
}

const keyOf = ({ filter, currency, text }: ListQuery): string => JSON.stringify([text, currency, filter])
