import type { BrandResolvers } from '../generated.ts'
import { listQueryOf } from '../search/asked.ts'
import { wantsOf } from '../search/wanted.ts'

export const Brand: BrandResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.brandById.load(id),
  products: ({ id }, { sort, ...page }, context, info) =>
    context.lists.page(listQueryOf({ filter: { brandIds: [id] }, sort }, context), page, wantsOf(info)),
}
