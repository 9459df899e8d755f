import { LRUCache } from 'lru-cache'
import type { ListQuery } from '../search-index.ts'
import { choicesOf, groundOf } from './filters.ts'

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
      const all = sizes.get(groundKeyOf(query)) ?? matchesMax
      return all === null ? null : all * leftByChoice ** choicesOf(query).size
    },
    note: (query, size, sizeOfAll) => {
      sizes.set(groundKeyOf(query), sizeOfAll)
      sizes.set(keyOf(query), size)
    },
  }
}

/** The same for all lists that differ in what was chosen only. */
const groundKeyOf = (query: ListQuery): string => JSON.stringify([query.text, groundOf(query)])

const keyOf = ({ filter, currency, text }: ListQuery): string => JSON.stringify([text, currency, filter])
