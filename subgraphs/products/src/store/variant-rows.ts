import { and, asc, eq, getTableColumns, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { Page } from '@shop/kit/page'
import type { ProductStatus } from '../domain/product.ts'
import { images, priceRanges, prices, products, variants } from './tables.ts'

export type VariantRow = typeof variants.$inferSelect
export type ImageRow = typeof images.$inferSelect
export type PriceRow = typeof prices.$inferSelect
export type PriceRangeRow = typeof priceRanges.$inferSelect
/** Where a variant stands among its siblings. */
export type VariantKey = [position: number, id: string]

const variantColumns = getTableColumns(variants)

/** Variants by their ids with the status of their product, which decides who sees them. */
export const variantsByIds = async (db: Db, ids: readonly string[]) => {
  const known = ids.filter((id) => isId(id, 'var'))
  return known.length === 0 ? [] : withStatus(db).where(inArray(variants.id, known))
}

export const variantBySku = async (db: Db, sku: string): Promise<(VariantRow & { status: ProductStatus }) | null> => {
  const [row] = await withStatus(db).where(eq(variants.sku, sku.trim().toUpperCase()))
  return row ?? null
}

export const variantsBySkus = async (db: Db, skus: readonly string[]) => {
  const wanted = [...new Set(skus.map((sku) => sku.trim().toUpperCase()))]
  return wanted.length === 0 ? [] : withStatus(db).where(inArray(variants.sku, wanted))
}

const withStatus = (db: Db) =>
  db
    .select({ ...variantColumns, status: products.status })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))

/** The same page of each product's variants, in one statement. */
export const variantPages = async (
  db: Db,
  productIds: readonly string[],
  page: Page<VariantKey>,
): Promise<VariantRow[]> => {
  const after = page.after && sql`(${variants.position}, ${variants.id}) > (${page.after[0]}, ${page.after[1]})`
  const nth = sql<number>`row_number() over (partition by ${variants.productId} order by ${variants.position}, ${variants.id})`
  const numbered = db
    .select({ ...variantColumns, nth: nth.as('nth') })
    .from(variants)
    .where(and(inArray(variants.productId, [...productIds]), after ?? undefined))
    .as('numbered')
  return db
    .select()
    .from(numbered)
    .where(lte(numbered.nth, page.limit))
    .orderBy(asc(numbered.productId), asc(numbered.nth))
}

export const imagesOfProducts = (db: Db, productIds: readonly string[]): Promise<ImageRow[]> =>
  db
    .select()
    .from(images)
    .where(inArray(images.productId, [...productIds]))
    .orderBy(asc(images.position), asc(images.id))

export const pricesOfVariants = (db: Db, variantIds: readonly string[]): Promise<PriceRow[]> =>
  db
    .select()
    .from(prices)
    .where(inArray(prices.variantId, [...variantIds]))

export const priceRangesOfProducts = (
  db: Db,
  productIds: readonly string[],
  currency: string,
): Promise<PriceRangeRow[]> =>
  db
    .select()
    .from(priceRanges)
    .where(and(inArray(priceRanges.productId, [...productIds]), eq(priceRanges.currency, currency)))
