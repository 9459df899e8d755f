import { and, asc, eq, getTableColumns, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import { olderThan } from '@shop/kit/newest-first'
import type { NewestKey } from '@shop/kit/newest-first'
import type { Page } from '@shop/kit/page'
import type { ProductStatus } from '../domain/product.ts'
import { products, reviews } from './tables.ts'

export type ReviewRow = typeof reviews.$inferSelect

/** The same page of each product's reviews, newest first, in one statement. */
export const reviewPages = async (
  db: Db,
  productIds: readonly string[],
  page: Page<NewestKey>,
): Promise<ReviewRow[]> => {
  const after = olderThan({ at: reviews.createdAt, id: reviews.id }, page.after)
  const nth = sql<number>`row_number() over (partition by ${reviews.productId} order by ${reviews.createdAt} desc, ${reviews.id} desc)`
  const numbered = db
    .select({ ...getTableColumns(reviews), nth: nth.as('nth') })
    .from(reviews)
    .where(and(inArray(reviews.productId, [...productIds]), after))
    .as('numbered')
  return db
    .select()
    .from(numbered)
    .where(lte(numbered.nth, page.limit))
    .orderBy(asc(numbered.productId), asc(numbered.nth))
}

/** Reviews by their ids with the status of their product, which decides who sees them. */
export const reviewsByIds = async (
  db: Db,
  ids: readonly string[],
): Promise<(ReviewRow & { status: ProductStatus })[]> => {
  const known = ids.filter((id) => isId(id, 'rev'))
  if (known.length === 0) return []
  return db
    .select({ ...getTableColumns(reviews), status: products.status })
    .from(reviews)
    .innerJoin(products, eq(products.id, reviews.productId))
    .where(inArray(reviews.id, known))
}
