import DataLoader from 'dataloader'
import { and, inArray, isNull } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { loadMany, loadOne } from '@shop/kit/loader'
import type { Level } from '../domain/stock.ts'
import { policiesOf, termsOf } from '../backorders/policies.ts'
import { levelsOf, sellableOf } from './levels.ts'
import { levelsAsOf } from './stock-as-of.ts'
import type { AsOf } from './stock-as-of.ts'
import { flashSales, saleTickets, warehouses } from './tables.ts'

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
  sales: loadOne(
    (ids: readonly string[]) =>
      db
        .select()
        .from(flashSales)
        .where(inArray(flashSales.id, [...ids])),
    (row) => row.id,
  ),
  runningSales: loadOne(
    (variantIds: readonly string[]) =>
      db
        .select()
        .from(flashSales)
        .where(and(inArray(flashSales.variantId, [...variantIds]), isNull(flashSales.endedAt))),
    (row) => row.variantId,
  ),
  tickets: loadOne(
    (ids: readonly string[]) =>
      db
        .select()
        .from(saleTickets)
        .where(inArray(saleTickets.id, [...ids])),
    (row) => row.id,
  ),
  terms: loadOne(
    async (variantIds: readonly string[]) =>
      [...(await termsOf(db, variantIds))].map(([variantId, term]) => ({ variantId, ...term })),
    (row) => row.variantId,
  ),
  policies: loadOne(
    (variantIds: readonly string[]) => policiesOf(db, variantIds),
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
