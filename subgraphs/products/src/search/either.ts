import { pageSizeMax } from '@shop/kit/page'
import { currentScope } from '@shop/kit/telemetry/scope'
import { pagedMax } from './opensearch/mapping.ts'
import type { Instead } from './instead.ts'
import type { Found, ListRequest, SearchIndex } from './search-index.ts'

type Options = { openSearch: SearchIndex; postgres: SearchIndex; instead: Instead }

/** OpenSearch for what it is better at, the catalog's own tables for the rest, and for everything while OpenSearch does not answer. */
export const eitherIndex = ({ openSearch, postgres, instead }: Options): SearchIndex => ({
  find: async (requests) => {
    const fromIndex = requests.map(suits)
    const search = async (wanted: readonly ListRequest[]): Promise<Found[]> => {
      if (wanted.length === 0) return []
      return instead(
        () => openSearch.find(wanted),
        () => postgres.find(wanted),
      )
    }
    const others = requests.filter((_, nth) => !fromIndex[nth])
    const [searched, read] = await Promise.all([
      search(requests.filter((_, nth) => fromIndex[nth])),
      others.length === 0 ? [] : postgres.find(others),
    ])
    return inOrder(fromIndex, searched, read)
  },
})

/** An index knows of a change a moment later, so it is not asked for what must be the newest, nor by those who see drafts. */
const suits = ({ query: { filter, text }, after, wants }: ListRequest): boolean => {
  if (currentScope()?.isPinned || filter.statuses.some((status) => status !== 'ACTIVE') || filter.ids) return false
  if (after && after.nth + pageSizeMax >= pagedMax) return false
  return after ? after.by === 'opensearch' : text !== null || wants.count || wants.facets
}

const inOrder = (isSearched: readonly boolean[], searched: readonly Found[], read: readonly Found[]): Found[] => {
  const [left, right] = [searched.values(), read.values()]
  return isSearched.map((is) => {
    const { value } = (is ? left : right).next()
    if (!value) throw new Error('a list was not found')
    return value
  })
}
