import { isVisible } from '../../domain/product.ts'
import type { QueryResolvers } from '../../generated.ts'
import { productBySlug } from '../../store/product-rows.ts'
import { oneOf } from '../one-of.ts'

export const product: QueryResolvers['product'] = async (_, { id, slug }, { db, loaders, seesDrafts }) => {
  const asked = oneOf(['id', 'slug'], id, slug)
  if (!asked) return null
  if (asked.by === 'first') return loaders.productById.load(asked.value)
  const found = await productBySlug(db, asked.value)
  return found && isVisible(found.status, seesDrafts) ? found : null
}
