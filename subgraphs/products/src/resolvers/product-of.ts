import type { Context } from '../context.ts'
import type { ProductRow } from '../store/product-rows.ts'

/** The product that a visible variant or review belongs to: what belongs to a product is seen by whom the product is seen by. */
export const productOf = async (
  { loaders }: Pick<Context, 'loaders'>,
  { id, productId }: { id: string; productId: string },
): Promise<ProductRow> => {
  const product = await loaders.productById.load(productId)
  if (!product) throw new Error(`${id} was shown although its product is not`)
  return product
}
