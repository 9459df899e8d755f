import type { QueryResolvers } from '../../generated.ts'
import { typedOf } from '../../suggestions/typed.ts'

export const searchSuggestions: QueryResolvers['searchSuggestions'] = async (_, { prefix, first }, { suggest }) => {
  const typed = typedOf(prefix, first ?? 8)
  return typed ? suggest(typed) : { queries: [], categoryIds: [], brandIds: [], productIds: [] }
}
