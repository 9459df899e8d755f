import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { lowThresholdDefault } from '../domain/crossings.ts'
import type { Sellable } from '../domain/crossings.ts'
import type { Level } from '../domain/stock.ts'
import { levels, variantSettings, warehouses } from './tables.ts'

/** Every level of these variants, kept from changing until the end of the transaction; always locked in the same order. */
export const lockLevels = async (tx: Db, variantIds: readonly string[]): Promise<Level[]> =>
  variantIds.length === 0
    ? []
    : tx
        .select()
        .from(levels)
        .where(inArray(levels.variantId, [...new Set(variantIds)]))
        .orderBy(asc(levels.variantId), asc(levels.warehouseId))
        .for('update')

/** Makes empty levels where a variant was never kept before. */
export const openLevels = async (
  tx: Db,
  places: readonly { variantId: string; warehouseId: string }[],
): Promise<void> => {
  const rows = places
    .map(({ variantId, warehouseId }) => ({ variantId, warehouseId }))
    .toSorted((a, b) => compare(a.variantId, b.variantId) || compare(a.warehouseId, b.warehouseId))
  await tx.insert(levels).values(rows).onConflictDoNothing()
}

export const levelsOf = async (db: Db, variantIds: readonly string[]): Promise<Level[]> =>
  db
    .select({
      variantId: levels.variantId,
      warehouseId: levels.warehouseId,
      onHand: levels.onHand,
      reserved: levels.reserved,
    })
    .from(levels)
    .innerJoin(warehouses, eq(warehouses.id, levels.warehouseId))
    .where(inArray(levels.variantId, [...variantIds]))
    .orderBy(asc(levels.variantId), asc(warehouses.position))

/** What can be sold of each variant that was ever kept, with its threshold. */
export const sellableOf = async (
  db: Db,
  variantIds: readonly string[],
): Promise<(Sellable & { variantId: string })[]> =>
  db
    .select({
      variantId: levels.variantId,
      available: sql<number>`sum(${levels.onHand} - ${levels.reserved})::int`,
      threshold: sql<number>`coalesce(min(${variantSettings.lowThreshold}), ${lowThresholdDefault})::int`,
    })
    .from(levels)
    .leftJoin(variantSettings, eq(variantSettings.variantId, levels.variantId))
    .where(inArray(levels.variantId, [...variantIds]))
    .groupBy(levels.variantId)

/** The thresholds of these variants, where one was set. */
export const thresholdsOf = async (db: Db, variantIds: readonly string[]): Promise<Map<string, number>> => {
  if (variantIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(variantSettings)
    .where(inArray(variantSettings.variantId, [...variantIds]))
  return new Map(rows.map((row) => [row.variantId, row.lowThreshold]))
}

/** Warehouse ids, the preferred first. */
export const warehouseIds = async (db: Db): Promise<string[]> =>
  (await db.select({ id: warehouses.id }).from(warehouses).orderBy(asc(warehouses.position))).map((row) => row.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
