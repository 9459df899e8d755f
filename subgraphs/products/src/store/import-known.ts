import { inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Line } from '../domain/match-rows.ts'
import { products, variants } from './tables.ts'

export type Known = Awaited<ReturnType<typeof knownOf>>

const listed = (texts: readonly string[]) => sql`(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`

/** What is already there of what these lines are about: two statements and a lock on the products. */
export const knownOf = async (tx: Db, lines: readonly Line[]) => {
  const skus = lines.flatMap(({ row }) => row.variants.map(({ sku }) => sku))
  const externalIds = lines.flatMap(({ row }) => row.externalId ?? [])
  const owned = await tx
    .select({ id: variants.id, sku: variants.sku, productId: variants.productId })
    .from(variants)
    .where(sql`${variants.sku} in ${listed(skus)}`)
  const owners = [...new Set(owned.map(({ productId }) => productId))]
  const found = await tx
    .select({
      id: products.id,
      externalId: products.externalId,
      importHash: products.importHash,
      slug: products.slug,
      createdAt: products.createdAt,
    })
    .from(products)
    .where(sql`${products.externalId} in ${listed(externalIds)} or ${products.id} in ${listed(owners)}`)
    .orderBy(products.id)
    .for('update')
  return { products: found, variants: owned }
}

/** Variants of these products, by product, first to last. */
export const variantIdsOf = async (tx: Db, productIds: readonly string[]): Promise<Map<string, string[]>> => {
  if (productIds.length === 0) return new Map()
  const rows = await tx
    .select({ id: variants.id, productId: variants.productId })
    .from(variants)
    .where(inArray(variants.productId, [...productIds]))
    .orderBy(variants.position, variants.id)
  return new Map(
    [...Map.groupBy(rows, (row) => row.productId)].map(([productId, own]) => [productId, own.map(({ id }) => id)]),
  )
}

export const takenSlugs = async (tx: Db, slugs: readonly string[]): Promise<Set<string>> => {
  const rows = await tx
    .select({ slug: products.slug })
    .from(products)
    .where(sql`${products.slug} in ${listed(slugs)}`)
  return new Set(rows.map(({ slug }) => slug))
}
