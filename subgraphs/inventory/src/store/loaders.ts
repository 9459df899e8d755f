import DataLoader from 'dataloader'
import { inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { loadMany, loadOne } from '@shop/kit/loader'
import type { Level } from '../domain/stock.ts'
import { levelsOf, sellableOf } from './levels.ts'
import { levelsAsOf } from './stock-as-of.ts'
import type { AsOf } from './stock-as-of.ts'
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
  levelsAsOf: new DataLoader<AsOf, Level[], string>((asked) => levelsAsOf(db, asked), {
    cacheKeyFn: ({ variantId, at }) => `${variantId} ${at.toISOString()}`,
  }),
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
