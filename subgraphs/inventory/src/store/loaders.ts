import { inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { loadMany, loadOne } from '@shop/kit/loader'
import { levelsOf, sellableOf } from './levels.ts'
import { warehouses } from './tables.ts'

/** One query per table and request, however many variants are asked for. */
export const loaders = (db: Db) => ({
  sellable: loadOne(
    (variantIds: readonly string[]) => sellableOf(db, variantIds),
    (row) => row.variantId,
  ),
  levels: loadMany(
    (variantIds: readonly string[]) => levelsOf(db, variantIds),
    (row) => row.variantId,
  ),
  warehouses: loadOne(
    (ids: readonly string[]) =>
      db
        .select()
        .from(warehouses)
        .where(inArray(warehouses.id, [...ids])),
    (row) => row.id,
  ),
})

export type Loaders = ReturnType<typeof loaders>
