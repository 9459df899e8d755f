import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { lowThresholdDefault } from '../domain/crossings.ts'
import type { Sellable } from '../domain/crossings.ts'
import type { Level } from '../domain/stock.ts'
import { among } from './listed.ts'
import { levels, variantSettings, warehouses } from './tables.ts'

/** Every level of these variants, kept from changing until the end of the transaction; always locked in the same order. */
export const lockLevels = async (tx: Db, variantIds: readonly string[]): Promise<Level[]> =>
  variantIds.length === 0 ? [] : lockAmong(tx, variantIds, [])

/** The same, and those of what these quotes hold. */
export const lockLevelsFor = (tx: Db, variantIds: readonly string[], quoteIds: readonly string[]): Promise<Level[]> =>
  lockAmong(tx, variantIds, quoteIds)

const rows = z.array(
  z.object({
    variantId: z.string(),
    warehouseId: z.string(),
    onHand: z.number().int(),
    reserved: z.number().int(),
  }),
)

const lockAmong = async (tx: Db, variantIds: readonly string[], quoteIds: readonly string[]): Promise<Level[]> => {
  const found = await tx.execute(sql`
    select variant_id as "variantId", warehouse_id as "warehouseId", on_hand as "onHand", reserved
    from stock_levels where variant_id = any(array(
      select jsonb_array_elements_text(${JSON.stringify(variantIds)}::jsonb) union
      select variant_id from reservation_lines join reservations on id = reservation_id
      where ${among('quote_id', quoteIds)} and status in ('HELD', 'COMMITTED')
    )) order by variant_id, warehouse_id for update`)
  return rows.parse([...found])
}

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

/** The rows of `thresholdsNow`. */
export const thresholdRows = z
  .array(z.object({ variantId: z.string(), lowThreshold: z.number().int() }))
  .transform((rows) => new Map(rows.map(({ variantId, lowThreshold }) => [variantId, lowThreshold])))

/** The thresholds of these variants, where one was set. */
export const thresholdsNow = (variantIds: readonly string[]): SQL => sql`
  select variant_id as "variantId", low_threshold as "lowThreshold"
  from variant_settings where ${among('variant_id', variantIds)}`

export const thresholdsOf = async (db: Db, variantIds: readonly string[]): Promise<Map<string, number>> =>
  variantIds.length === 0 ? new Map() : thresholdRows.parse([...(await db.execute(thresholdsNow(variantIds)))])

/** Warehouse ids, the preferred first. */
export const warehouseIds = async (db: Db): Promise<string[]> =>
  (await db.select({ id: warehouses.id }).from(warehouses).orderBy(asc(warehouses.position))).map((row) => row.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
