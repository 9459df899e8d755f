import type { QueryResolvers } from '../../generated.ts'
import { listQueryOf } from '../../search/asked.ts'
import { wantsOf } from '../../search/wanted.ts'

export const products: QueryResolvers['products'] = (_, { filter, sort, ...page }, context, info) =>
  context.lists.page(listQueryOf({ filter, sort }, context), page, wantsOf(info))
