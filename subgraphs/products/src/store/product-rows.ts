import { eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import { products } from './tables.ts'

const {
  search: _search,
  words: _words,
  importHash: _importHash,
  inStock: _inStock,
  viewers: _viewers,
  buyers: _buyers,
  conversion: _conversion,
  ...columns
} = getTableColumns(products)

/** Everything of a product's row but what only Postgres needs. */
export const productColumns = columns
export type ProductRow = Omit<
  typeof products.$inferSelect,
  'search' | 'words' | 'importHash' | 'inStock' | 'viewers' | 'buyers' | 'conversion'
>

/** Products by their ids, in no order. */
export const productsByIds = async (db: Db, ids: readonly string[]): Promise<ProductRow[]> => {
  const known = ids.filter((id) => isId(id, 'prod'))
  return known.length === 0 ? [] : db.select(productColumns).from(products).where(inArray(products.id, known))
}

export const productBySlug = async (db: Db, slug: string): Promise<ProductRow | null> => {
  const [row] = await db.select(productColumns).from(products).where(eq(products.slug, slug))
  return row ?? null
}
