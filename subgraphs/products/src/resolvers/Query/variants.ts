import { badUserInput } from '@shop/kit/denied'
import { isVisible } from '../../domain/product.ts'
import type { QueryResolvers } from '../../generated.ts'
import { variantsBySkus } from '../../store/variant-rows.ts'

const skusMax = 100

export const variants: QueryResolvers['variants'] = async (_, { skus }, { db, seesDrafts }) => {
  if (skus.length > skusMax) throw badUserInput(`Ask for up to ${skusMax} SKUs.`, ['skus'])
  const found = await variantsBySkus(db, skus)
  return found.filter(({ status }) => isVisible(status, seesDrafts))
}
