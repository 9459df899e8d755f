import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { isEnded, questionFor } from '../domain/purchase.ts'
import type { Purchase, SupplierAnswer } from '../domain/purchase.ts'
import type { PurchaseOrder } from './purchases.ts'
import { purchaseOrders } from './tables.ts'

const batchMax = 20
/** Longer than a call may take: a claim that nobody settled is free again afterwards. */
const leaseMs = 30_000
const waitMsMax = 60_000

/** Takes purchases about which a supplier is to be called by now, so that no other replica calls at the same time. */
export const claimCalls = async (db: Db): Promise<PurchaseOrder[]> => {
  const due = db
    .select({ id: purchaseOrders.id })
    .from(purchaseOrders)
    .where(lte(purchaseOrders.callAt, sql`clock_timestamp()`))
    .orderBy(asc(purchaseOrders.callAt))
    .limit(batchMax)
    .for('update', { skipLocked: true })
  return db
    .update(purchaseOrders)
    .set({ callAt: inMs(leaseMs), attempts: sql`${purchaseOrders.attempts} + 1` })
    .where(inArray(purchaseOrders.id, due))
    .returning()
}

type Called = { claimed: PurchaseOrder; found: PurchaseOrder; after: Purchase; answer: SupplierAnswer }

/**
 * Says when the supplier is called next: soon, and then less and less often, while it is unknown what he did. When news or
 * another claim came in during the call, that may know of it or not: then it stays as they said. `found` is locked, or they
 * could come in unseen.
 */
export const planCall = async (
  tx: Db,
  { claimed, found, after, answer }: Called,
  lookEveryMs: number,
): Promise<void> => {
  const isUnknown = answer.kind === 'unknown'
  const quietMs = hidesNews(claimed, answer) ? 0 : lookEveryMs
  const next = isUnknown ? inMs(backoffMs(found.attempts)) : isEnded(after) ? null : inMs(quietMs)
  const isOurs = found.callAt?.getTime() === claimed.callAt?.getTime()
  await tx
    .update(purchaseOrders)
    .set({
      ...(isOurs && { callAt: next }),
      attempts: isUnknown ? found.attempts : 0,
      lastFault: isUnknown ? answer.reason : null,
    })
    .where(eq(purchaseOrders.id, found.id))
}

/** A supplier who will not cancel does not say what he sent: a notice of it may have been what made us call. */
const hidesNews = (claimed: PurchaseOrder, answer: SupplierAnswer): boolean =>
  answer.kind === 'refused' && questionFor(claimed) === 'cancel'

/** There is news about these orders of a supplier: he is asked at once. Answers how many are known here. */
export const askSoon = async (db: Db, supplier: string, ids: readonly string[]): Promise<number> => {
  const known = await db
    .update(purchaseOrders)
    .set({ callAt: sql`least(call_at, clock_timestamp())` })
    .where(and(eq(purchaseOrders.supplier, supplier), inArray(purchaseOrders.id, [...ids])))
    .returning({ id: purchaseOrders.id })
  return known.length
}

const backoffMs = (attempts: number): number => Math.min(waitMsMax, 250 * 2 ** Math.min(attempts, 10))

const inMs = (ms: number) => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`
