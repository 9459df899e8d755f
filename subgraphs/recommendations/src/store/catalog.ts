import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { products } from './tables.ts'

export type CatalogEntry = Pick<typeof products.$inferInsert, 'id' | 'categoryId' | 'status' | 'version'> & { at: Date }

/** Keeps the newest word about each product; an older one that comes late changes nothing. */
export const keepProducts = async (tx: Db, entries: readonly CatalogEntry[]): Promise<void> => {
  await tx.execute(sql`
    insert into products (id, category_id, status, version, first_seen_at)
    select distinct on (id) id, "categoryId", status, version, min(at) over (partition by id)
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as event (id text, "categoryId" text, status product_status, version bigint, at timestamptz)
    order by id, version desc
    on conflict (id) do update set category_id = excluded.category_id, status = excluded.status,
      version = excluded.version, first_seen_at = least(products.first_seen_at, excluded.first_seen_at)
    where products.version <= excluded.version`)
}

/** Which of these products are sold now. */
export const soldOf = (db: Db, productIds: readonly string[]): Promise<{ id: string }[]> =>
  db
    .select({ id: products.id })
    .from(products)
    .where(and(inArray(products.id, [...productIds]), eq(products.status, 'ACTIVE')))
