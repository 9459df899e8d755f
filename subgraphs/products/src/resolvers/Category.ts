import type { CategoryResolvers } from '../generated.ts'
import { listQueryOf } from '../search/asked.ts'
import { wantsOf } from '../search/wanted.ts'

export const Category: CategoryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.categoryById.load(id),
  parent: ({ parentId }, _, { loaders }) => (parentId ? loaders.categoryById.load(parentId) : null),
  ancestors: async ({ path }, _, { loaders }) => {
    const above = await Promise.all(path.slice(0, -1).map((id) => loaders.categoryById.load(id)))
    return above.filter((category) => category !== null)
  },
  children: ({ id }, _, { loaders }) => loaders.childrenOf.load(id),
  products: ({ id }, { sort, ...page }, context, info) =>
    context.lists.page(listQueryOf({ filter: { categoryId: id }, sort }, context), page, wantsOf(info)),
}
