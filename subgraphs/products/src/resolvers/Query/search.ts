import type { QueryResolvers } from '../../generated.ts'
import { listQueryOf } from '../../search/asked.ts'

export const search: QueryResolvers['search'] = (_, { query, filter, sort, ...page }, context) =>
  context.lists.page(listQueryOf({ query, filter, sort: sort ?? 'RELEVANCE' }, context), page)
