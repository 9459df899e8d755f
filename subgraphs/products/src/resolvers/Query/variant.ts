import { isVisible } from '../../domain/product.ts'
import type { QueryResolvers } from '../../generated.ts'
import { variantBySku } from '../../store/variant-rows.ts'
import { oneOf } from '../one-of.ts'

export const variant: QueryResolvers['variant'] = async (_, { id, sku }, { db, loaders, seesDrafts }) => {
  const asked = oneOf(['id', 'sku'], id, sku)
  if (!asked) return null
  if (asked.by === 'first') return loaders.variantById.load(asked.value)
  const found = await variantBySku(db, asked.value)
  return found && isVisible(found.status, seesDrafts) ? found : null
}
