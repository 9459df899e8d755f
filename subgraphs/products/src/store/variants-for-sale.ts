import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import { money } from '@shop/kit/money'
import type { VariantForSale } from '@shop/schema/requests/products'
import { variantTitle } from '../domain/variant.ts'
import { categories, prices, products, variants } from './tables.ts'

/** In one statement. Unknown variants, and those of drafts, are left out. */
export const variantsForSaleIn = async (
  db: Db,
  variantIds: readonly string[],
  currency: string,
): Promise<VariantForSale[]> => {
  const known = variantIds.filter((id) => isId(id, 'var'))
  if (known.length === 0) return []
  const rows = await db
    .select({
      variant: variants,
      title: products.title,
      status: products.status,
      taxCategory: products.taxCategory,
      minor: prices.minor,
      categoryIds: categories.path,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .leftJoin(categories, eq(categories.id, products.categoryId))
    .leftJoin(prices, and(eq(prices.variantId, variants.id), eq(prices.currency, currency)))
    .where(and(inArray(variants.id, known), ne(products.status, 'DRAFT')))
  return rows.map(({ variant, title, status, taxCategory, minor, categoryIds }) => ({
    variantId: variant.id,
    productId: variant.productId,
    sku: variant.sku,
    title: variantTitle(title, variant),
    onSale: status === 'ACTIVE',
    unitPrice: minor === null ? null : money(minor, currency),
    taxCategory,
    weightGrams: variant.weightGrams,
    quantityMax: variant.quantityMax,
    categoryIds: categoryIds ?? [],
  }))
}
