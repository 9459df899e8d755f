import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { backorders } from './tables.ts'

export type Backorder = typeof backorders.$inferSelect

/** Those who wait for these variants, who came first is first. Their queues are locked. */
export const waitingFor = (tx: Db, variantIds: readonly string[]): Promise<Backorder[]> =>
  tx
    .select()
    .from(backorders)
    .where(and(inArray(backorders.variantId, [...variantIds]), gt(backorders.waiting, 0)))
    .orderBy(asc(backorders.position))

export const backordersOfOrder = (tx: Db, orderId: string): Promise<Backorder[]> =>
  tx.select().from(backorders).where(eq(backorders.orderId, orderId)).orderBy(asc(backorders.position))

/** Which of the variants somebody waits for. */
export const awaited = async (tx: Db, variantIds: readonly string[]): Promise<string[]> => {
  if (variantIds.length === 0) return []
  const rows = await tx
    .selectDistinct({ variantId: backorders.variantId })
    .from(backorders)
    .where(and(inArray(backorders.variantId, [...new Set(variantIds)]), gt(backorders.waiting, 0)))
  return rows.map(({ variantId }) => variantId)
}

/** Puts lines at the end of their queues. */
export const insertBackorders = (tx: Db, rows: readonly (typeof backorders.$inferInsert)[]): Promise<Backorder[]> =>
  tx
    .insert(backorders)
    .values([...rows])
    .returning()

export type UnitState = 'waiting' | 'filled' | 'failed' | 'cancelled'
export type UnitMove = { id: string; from: UnitState; to: UnitState; quantity: number }

/** Units change their state; no row may be named twice for the same change. */
export const moveUnits = async (tx: Db, moves: readonly UnitMove[]): Promise<void> => {
  if (moves.length === 0) return
  await tx.execute(sql`
    update backorders as row set
      waiting = row.waiting + delta.waiting, filled = row.filled + delta.filled,
      failed = row.failed + delta.failed, cancelled = row.cancelled + delta.cancelled
    from (
      select id, sum(waiting) as waiting, sum(filled) as filled, sum(failed) as failed, sum(cancelled) as cancelled
      from jsonb_to_recordset(${JSON.stringify(moves.flatMap(deltasOf))}::jsonb)
        as delta (id text, waiting int, filled int, failed int, cancelled int)
      group by id
    ) as delta
    where row.id = delta.id`)
}

/** When the units of each are expected from now on. */
export const saveExpected = async (
  tx: Db,
  changes: readonly { id: string; expectedAt: Date | null }[],
): Promise<void> => {
  if (changes.length === 0) return
  const rows = JSON.stringify(changes.map(({ id, expectedAt }) => ({ id, expected_at: expectedAt })))
  await tx.execute(sql`
    update backorders set expected_at = changed.expected_at
    from jsonb_to_recordset(${rows}::jsonb) as changed (id text, expected_at timestamptz)
    where backorders.id = changed.id`)
}

const none = { waiting: 0, filled: 0, failed: 0, cancelled: 0 }

const deltasOf = ({ id, from, to, quantity }: UnitMove) => [
  { id, ...none, [from]: -quantity },
  { id, ...none, [to]: quantity },
]
