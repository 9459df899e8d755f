import type { QueryResolvers } from '../../generated.ts'
import { categoryBySlug } from '../../store/categories.ts'
import { oneOf } from '../one-of.ts'

export const category: QueryResolvers['category'] = async (_, { id, slug }, { db, loaders }) => {
  const asked = oneOf(['id', 'slug'], id, slug)
  if (!asked) return null
  return asked.by === 'first' ? loaders.categoryById.load(asked.value) : categoryBySlug(db, asked.value)
}

export const categories: QueryResolvers['categories'] = (_, { parentId }, { loaders }) =>
  loaders.childrenOf.load(parentId ?? '')
