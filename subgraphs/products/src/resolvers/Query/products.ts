import type { QueryResolvers } from '../../generated.ts'
import { listQueryOf } from '../../search/asked.ts'

export const products: QueryResolvers['products'] = (_, { filter, sort, ...page }, context) =>
  context.lists.page(listQueryOf({ filter, sort }, context), page)
