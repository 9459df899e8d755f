import type { BrandResolvers } from '../generated.ts'
import { listQueryOf } from '../search/asked.ts'

export const Brand: BrandResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.brandById.load(id),
  products: ({ id }, { sort, ...page }, context) =>
    context.lists.page(listQueryOf({ filter: { brandIds: [id] }, sort }, context), page),
}
