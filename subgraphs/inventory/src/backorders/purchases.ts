import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Purchase } from '../domain/purchase.ts'
import { purchaseDeliveries, purchaseOrders } from './tables.ts'

export type PurchaseOrder = typeof purchaseOrders.$inferSelect

/** What suppliers were asked for and may still bring, the oldest first. The queues of the variants are locked. */
export const openPurchases = (tx: Db, variantIds: readonly string[]): Promise<PurchaseOrder[]> =>
  tx
    .select()
    .from(purchaseOrders)
    .where(
      and(
        inArray(purchaseOrders.variantId, [...variantIds]),
        inArray(purchaseOrders.status, ['REQUESTED', 'ORDERED', 'CANCELLING']),
      ),
    )
    .orderBy(asc(purchaseOrders.position))

export const purchasesById = (db: Db, ids: readonly string[]): Promise<PurchaseOrder[]> =>
  db
    .select()
    .from(purchaseOrders)
    .where(inArray(purchaseOrders.id, [...ids]))

export const purchaseById = async (db: Db, id: string): Promise<PurchaseOrder | null> =>
  (await purchasesById(db, [id]))[0] ?? null

/** Keeps it from claims and news until the end of the transaction. The queue of its variant is locked. */
export const lockPurchase = async (tx: Db, id: string): Promise<PurchaseOrder | null> =>
  (await tx.select().from(purchaseOrders).where(eq(purchaseOrders.id, id)).for('update'))[0] ?? null

/** A request that is to be made at once: by the job, never here. */
export const insertPurchases = async (
  tx: Db,
  rows: readonly Omit<typeof purchaseOrders.$inferInsert, 'status' | 'callAt'>[],
): Promise<void> => {
  if (rows.length === 0) return
  await tx
    .insert(purchaseOrders)
    .values(rows.map((row) => ({ ...row, status: 'REQUESTED' as const, callAt: sql`clock_timestamp()` })))
}

/** What is known of a purchase from now on; one that is to be cancelled makes the job call the supplier at once. */
export const savePurchase = async (tx: Db, before: Purchase, after: Purchase): Promise<void> => {
  const { expectedAt, reason, received, status, version, isFirm } = after
  const isNew = before.status !== status
  await tx
    .update(purchaseOrders)
    .set({
      ...{ expectedAt, reason, received, status, version, isFirm },
      ...(isNew && { since: sql`clock_timestamp()` }),
      ...(isNew && status === 'CANCELLING' && { callAt: sql`clock_timestamp()`, attempts: 0 }),
    })
    .where(eq(purchaseOrders.id, after.id))
}

/** Keeps deliveries that are new, and answers how many units they bring. */
export const takeDeliveries = async (
  tx: Db,
  purchaseOrderId: string,
  deliveries: readonly { id: string; quantity: number }[],
): Promise<number> => {
  if (deliveries.length === 0) return 0
  const taken = await tx
    .insert(purchaseDeliveries)
    .values(deliveries.map(({ id, quantity }) => ({ purchaseOrderId, deliveryId: id, quantity })))
    .onConflictDoNothing()
    .returning({ quantity: purchaseDeliveries.quantity })
  return taken.reduce((sum, { quantity }) => sum + quantity, 0)
}
