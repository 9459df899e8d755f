import { inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Product } from '../domain/product.ts'
import type { Price, Variant } from '../domain/variant.ts'
import type { Image } from '../domain/image.ts'
import type { Review } from '../domain/review.ts'
import { images, prices } from './tables.ts'

/** A product as an import writes it. */
export type ImportedProduct = Pick<
  Product,
  | 'id'
  | 'slug'
  | 'externalId'
  | 'title'
  | 'description'
  | 'categoryId'
  | 'brandId'
  | 'status'
  | 'taxCategory'
  | 'attributes'
  | 'options'
  | 'createdAt'
  | 'updatedAt'
> & { importHash: string; words: string }
export type PriceOf = Price & { productId: string; variantId: string }

/** Rows travel as one JSON text, so that a batch of any size is one statement with one parameter. */
const listed = (texts: readonly string[]) => sql`(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`
const json = (rows: readonly object[]) => sql`${JSON.stringify(rows)}::jsonb`

export const upsertProducts = async (tx: Db, rows: readonly ImportedProduct[]): Promise<Map<string, number>> => {
  const saved = await tx.execute<{ id: string; version: number }>(sql`
    insert into products (id, slug, external_id, title, description, category_id, brand_id, status, tax_category, attributes, options,
      created_at, updated_at, import_hash, words)
    select * from jsonb_to_recordset(${json(rows)}) as row (id text, slug text, "externalId" text, title text, description text,
      "categoryId" text, "brandId" text, status text, "taxCategory" text, attributes jsonb, options jsonb,
      "createdAt" timestamptz, "updatedAt" timestamptz, "importHash" text, words text)
    on conflict (id) do update set external_id = coalesce(excluded.external_id, products.external_id), title = excluded.title,
      description = excluded.description, category_id = excluded.category_id, brand_id = excluded.brand_id, status = excluded.status,
      tax_category = excluded.tax_category, attributes = excluded.attributes, options = excluded.options, created_at = excluded.created_at,
      updated_at = excluded.updated_at, import_hash = excluded.import_hash, words = excluded.words, version = products.version + 1
    returning id, version`)
  return new Map(saved.map(({ id, version }) => [id, version]))
}

export const upsertVariants = (tx: Db, rows: readonly Variant[]) =>
  tx.execute(sql`
    insert into variants (id, product_id, sku, gtin, title, options, weight_grams, quantity_max, position, created_at)
    select * from jsonb_to_recordset(${json(rows)}) as row (id text, "productId" text, sku text, gtin text, title text, options jsonb,
      "weightGrams" int, "quantityMax" int, position int, "createdAt" timestamptz)
    on conflict (id) do update set gtin = excluded.gtin, title = excluded.title, options = excluded.options,
      weight_grams = excluded.weight_grams, quantity_max = excluded.quantity_max, position = excluded.position`)

/** Replaces the prices of these variants. */
export const writePrices = async (tx: Db, variantIds: readonly string[], rows: readonly PriceOf[]): Promise<void> => {
  await tx.delete(prices).where(sql`${prices.variantId} in ${listed(variantIds)}`)
  await tx.execute(sql`
    insert into prices (variant_id, product_id, currency, minor)
    select "variantId", "productId", currency, minor
    from jsonb_to_recordset(${json(rows)}) as row ("variantId" text, "productId" text, currency text, minor bigint)`)
}

/** Replaces the pictures of these products. */
export const writeImages = async (tx: Db, productIds: readonly string[], rows: readonly Image[]): Promise<void> => {
  if (productIds.length > 0) await tx.delete(images).where(inArray(images.productId, [...productIds]))
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into images (id, product_id, variant_id, url, alt, position, width, height)
    select * from jsonb_to_recordset(${json(rows)}) as row (id text, "productId" text, "variantId" text, url text, alt text, position int, width int, height int)`)
}

/** Adds the reviews that are not there yet, and sums up the ratings of their products again. */
export const addReviews = async (tx: Db, rows: readonly Review[]): Promise<void> => {
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into reviews (id, product_id, author_id, author_name, rating, title, body, is_verified_purchase, created_at, updated_at)
    select * from jsonb_to_recordset(${json(rows)}) as row (id text, "productId" text, "authorId" text, "authorName" text, rating int,
      title text, body text, "isVerifiedPurchase" boolean, "createdAt" timestamptz, "updatedAt" timestamptz)
    on conflict (product_id, author_id) do nothing`)
  await tx.execute(sql`
    update products set rating_sum = summed.sum, rating_count = summed.count
    from (select product_id, sum(rating)::int as sum, count(*)::int as count from reviews
      where product_id in (select "productId" from jsonb_to_recordset(${json(rows)}) as row ("productId" text)) group by product_id) summed
    where products.id = summed.product_id`)
}

export const pricesNow = async (tx: Db, variantIds: readonly string[]): Promise<Map<string, Price[]>> => {
  const rows = await tx
    .select()
    .from(prices)
    .where(sql`${prices.variantId} in ${listed(variantIds)}`)
  return Map.groupBy(rows, (row) => row.variantId)
}
