import { answer } from '@shop/kit/requests'
import { productsVariantsForSale } from '@shop/schema/requests/products'
import type { Context } from '../context.ts'

/** products.variantsForSale: title, price and limits of what somebody wants to buy. */
export const variantsForSale = answer(
  productsVariantsForSale,
  async ({ variantIds, currency }, { forSale }: Context) => ({ variants: await forSale(variantIds, currency) }),
)
