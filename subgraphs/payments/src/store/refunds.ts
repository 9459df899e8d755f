import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Refund } from '../domain/refund.ts'
import { refunds } from './tables.ts'

export type NewRefund = Omit<Refund, 'status' | 'providerRefundId'>

export const addRefund = async (tx: Db, { amount, ...refund }: NewRefund): Promise<void> => {
  await tx.insert(refunds).values({ ...refund, amountMinor: amount.minor, currency: amount.currency })
}

/** The refund, locked: its payment's row must be locked before. */
export const lockRefund = async (tx: Db, id: string): Promise<Refund | null> => {
  const [row] = await tx.select().from(refunds).where(eq(refunds.id, id)).for('update')
  return row ? toRefund(row) : null
}

export const saveRefund = async (tx: Db, { id, status, providerRefundId }: Refund): Promise<void> => {
  await tx.update(refunds).set({ status, providerRefundId }).where(eq(refunds.id, id))
}

export const refundsOfPayments = async (db: Db, paymentIds: readonly string[]): Promise<Refund[]> => {
  const rows = await db
    .select()
    .from(refunds)
    .where(inArray(refunds.paymentId, [...paymentIds]))
    .orderBy(asc(refunds.createdAt), asc(refunds.id))
  return rows.map(toRefund)
}

export const refundByProviderId = async (db: Db, providerRefundId: string): Promise<Refund | null> => {
  const [row] = await db.select().from(refunds).where(eq(refunds.providerRefundId, providerRefundId))
  return row ? toRefund(row) : null
}

export const toRefund = ({ amountMinor, currency, checkedAt: _, ...row }: typeof refunds.$inferSelect): Refund => ({
  ...row,
  amount: { minor: amountMinor, currency },
})
