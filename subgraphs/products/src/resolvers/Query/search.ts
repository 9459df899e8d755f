import type { QueryResolvers } from '../../generated.ts'
import { listQueryOf } from '../../search/asked.ts'
import { wantsOf } from '../../search/wanted.ts'

export const search: QueryResolvers['search'] = (_, { query, filter, sort, ...page }, context, info) =>
  context.lists.page(listQueryOf({ query, filter, sort: sort ?? 'RELEVANCE' }, context), page, wantsOf(info))
