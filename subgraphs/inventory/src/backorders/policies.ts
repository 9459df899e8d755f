import { inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import type { Terms } from '../domain/split-backorder.ts'
import { among } from '../store/listed.ts'
import { backorderPolicies } from './tables.ts'

export type BackorderPolicy = typeof backorderPolicies.$inferSelect

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

/** The rows of `termsNow`, as JSON. */
export const termRows = z
  .array(z.object({ variantId: z.string(), expectedAt: instant }))
  .transform((rows): Terms => new Map(rows.map(({ variantId, expectedAt }) => [variantId, { expectedAt }])))

/** When units would come that are ordered now, by the database's clock, for those of the variants that may be backordered. */
export const termsNow = (variantIds: readonly string[]): SQL => sql`
  select variant_id as "variantId",
    to_json(date_trunc('milliseconds', clock_timestamp()) + lead_days * interval '1 day') as "expectedAt"
  from backorder_policies where ${among('variant_id', variantIds)} and is_backorderable`

export const termsOf = async (db: Db, variantIds: readonly string[]): Promise<Terms> =>
  variantIds.length === 0 ? new Map() : termRows.parse([...(await db.execute(termsNow(variantIds)))])

/** The policies of these variants, whether they allow backorders or not. */
export const policiesOf = (db: Db, variantIds: readonly string[]): Promise<BackorderPolicy[]> =>
  db
    .select()
    .from(backorderPolicies)
    .where(inArray(backorderPolicies.variantId, [...variantIds]))

/** Holds the queues of these variants until the end of the transaction; those without a policy have none. */
export const lockQueues = async (tx: Db, variantIds: readonly string[]): Promise<BackorderPolicy[]> =>
  variantIds.length === 0
    ? []
    : tx
        .select()
        .from(backorderPolicies)
        .where(inArray(backorderPolicies.variantId, [...new Set(variantIds)]))
        .orderBy(backorderPolicies.variantId)
        .for('update')

/** Sets what holds for backorders of these variants from now on. */
export const savePolicies = async (tx: Db, policies: readonly BackorderPolicy[]): Promise<void> => {
  const rows = policies.toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1))
  await tx
    .insert(backorderPolicies)
    .values(rows)
    .onConflictDoUpdate({
      target: backorderPolicies.variantId,
      set: {
        isBackorderable: sql`excluded.is_backorderable`,
        supplier: sql`excluded.supplier`,
        supplierSku: sql`excluded.supplier_sku`,
        leadDays: sql`excluded.lead_days`,
        warehouseId: sql`excluded.warehouse_id`,
      },
    })
}
