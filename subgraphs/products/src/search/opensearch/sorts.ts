import type { ListQuery } from '../search-index.ts'
import { priceMinField } from './fields.ts'

type By = Record<string, unknown>

/** What a list is sorted by. Equal ones go by id in the same direction, so that a page can start after any of them. */
export const sortOf = ({ sort, currency, text, placement }: ListQuery): By[] => {
  const field = priceMinField(currency)
  switch (sort) {
    case 'RELEVANCE':
      if (text !== null) return [{ _score: 'desc' }, { id: 'desc' }]
      return placement ? [{ _score: 'desc' }, ...newest] : newest
    case 'NEWEST':
      return newest
    case 'PRICE_ASC':
      return [{ [field]: { order: 'asc', missing: Number.MAX_SAFE_INTEGER, unmapped_type: 'long' } }, { id: 'asc' }]
    case 'PRICE_DESC':
      return [{ [field]: { order: 'desc', missing: -1, unmapped_type: 'long' } }, { id: 'desc' }]
    case 'POPULARITY':
      return [{ popularity: 'desc' }, { id: 'desc' }]
    case 'RATING':
      return [{ ratingMilli: 'desc' }, { id: 'desc' }]
    case 'TITLE':
      return [{ titleSort: 'asc' }, { id: 'asc' }]
  }
}

const newest: By[] = [{ createdAt: 'desc' }, { id: 'desc' }]
