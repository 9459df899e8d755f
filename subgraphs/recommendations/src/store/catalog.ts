import { inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { products } from './tables.ts'

type Columns = 'id' | 'categoryId' | 'brandId' | 'title' | 'status' | 'version'
export type CatalogEntry = Pick<typeof products.$inferInsert, Columns> & { at: Date }
export type StockEntry = { id: string; inStock: boolean; at: Date }

/** Keeps the newest word about each product; an older one that comes late changes nothing. */
export const keepProducts = async (tx: Db, entries: readonly CatalogEntry[]): Promise<void> => {
  await tx.execute(sql`
    insert into products as known (id, category_id, brand_id, title, status, version, first_seen_at)
    select distinct on (id) id, "categoryId", "brandId", coalesce(title, ''), status, version, min(at) over (partition by id)
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as event (id text, "categoryId" text, "brandId" text,
      title text, status product_status, version bigint, at timestamptz)
    order by id, version desc
    on conflict (id) do update set category_id = excluded.category_id, brand_id = excluded.brand_id, title = excluded.title,
      status = excluded.status, version = excluded.version, revision = known.revision + 1,
      first_seen_at = least(known.first_seen_at, excluded.first_seen_at)
    where known.version <= excluded.version`)
}

/** The same of whether it can be bought. What was never told of waits as a draft until it is. */
export const turnStock = async (tx: Db, entries: readonly StockEntry[]): Promise<void> => {
  await tx.execute(sql`
    insert into products as known (id, status, version, first_seen_at, in_stock, stock_at)
    select distinct on (id) id, 'DRAFT', -1, at, "inStock", at
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as event (id text, "inStock" boolean, at timestamptz)
    order by id, at desc
    on conflict (id) do update set in_stock = excluded.in_stock, stock_at = excluded.stock_at, revision = known.revision + 1
    where known.stock_at is null or known.stock_at <= excluded.stock_at`)
}

/** Whether a product is shown, as of a revision of what is known of it. */
export type ProductState = { id: string; revision: number; isSold: boolean }

const isSold = sql<boolean>`${products.status} = 'ACTIVE' and ${products.inStock}`

export const statesOf = (db: Db, productIds: readonly string[]): Promise<ProductState[]> =>
  db
    .select({ id: products.id, revision: products.revision, isSold })
    .from(products)
    .where(inArray(products.id, [...productIds]))

/** Takes products of which the cache knows something older; nobody else takes them until the transaction ends. */
export const claimUncached = (tx: Db, limit: number): Promise<ProductState[]> =>
  tx
    .select({ id: products.id, revision: products.revision, isSold })
    .from(products)
    .where(sql`cached_revision < revision`)
    .limit(limit)
    .for('update', { skipLocked: true })

/** The cache knows these as they are. */
export const noteCached = async (tx: Db, productIds: readonly string[]): Promise<void> => {
  await tx
    .update(products)
    .set({ cachedRevision: sql`revision` })
    .where(inArray(products.id, [...productIds]))
}
