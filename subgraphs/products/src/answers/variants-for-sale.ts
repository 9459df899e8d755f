import { answer } from '@shop/kit/requests'
import { productsVariantsForSale } from '@shop/schema/requests/products'
import type { Context } from '../context.ts'
import { variantsForSaleIn } from '../store/variants-for-sale.ts'

/** products.variantsForSale: title, price and limits of what somebody wants to buy. */
export const variantsForSale = answer(productsVariantsForSale, async ({ variantIds, currency }, { db }: Context) => ({
  variants: await variantsForSaleIn(db, variantIds, currency),
}))
