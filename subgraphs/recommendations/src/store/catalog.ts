import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { products } from './tables.ts'

export type CatalogEntry = Pick<typeof products.$inferInsert, 'id' | 'categoryId' | 'status' | 'version'> & { at: Date }

/** Keeps the newest word about a product; an older one that comes late changes nothing. */
export const keepProduct = async (tx: Db, { at, ...product }: CatalogEntry): Promise<void> => {
  const { categoryId, status, version } = product
  await tx
    .insert(products)
    .values({ ...product, firstSeenAt: at })
    .onConflictDoUpdate({
      target: products.id,
      set: { categoryId, status, version, firstSeenAt: sql`least(${products.firstSeenAt}, excluded.first_seen_at)` },
      setWhere: sql`${products.version} <= excluded.version`,
    })
}

/** Which of these products are sold now. */
export const soldOf = (db: Db, productIds: readonly string[]): Promise<{ id: string }[]> =>
  db
    .select({ id: products.id })
    .from(products)
    .where(and(inArray(products.id, [...productIds]), eq(products.status, 'ACTIVE')))
