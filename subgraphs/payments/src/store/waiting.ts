import { and, eq, inArray, isNotNull, lt, or } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { Payment } from '../domain/payment.ts'
import type { Refund } from '../domain/refund.ts'
import { toPayment } from './payments.ts'
import { toRefund } from './refunds.ts'
import { payments, refunds } from './tables.ts'

const batchMax = 32
/** Money that is held changes rarely without our doing: it is looked at so many times less often. */
const heldFactor = 20

/** Payments that the provider has not been asked about for a while, marked as asked now. */
export const takeWaitingPayments = (db: Db, now: Date, waitMs: number): Promise<Payment[]> =>
  transaction(db, async (tx) => {
    const isWaiting = and(
      inArray(payments.status, ['AUTHORIZING', 'REQUIRES_ACTION', 'PROCESSING', 'CAPTURING', 'VOIDING']),
      lt(payments.checkedAt, after(now, -waitMs)),
    )
    const isHeld = and(eq(payments.status, 'AUTHORIZED'), lt(payments.checkedAt, after(now, -waitMs * heldFactor)))
    const due = await tx
      .select({ id: payments.id })
      .from(payments)
      .where(and(isNotNull(payments.intentId), or(isWaiting, isHeld)))
      .limit(batchMax)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    const ids = due.map(({ id }) => id)
    return (await tx.update(payments).set({ checkedAt: now }).where(inArray(payments.id, ids)).returning()).map(
      toPayment,
    )
  })

/** Refunds that the provider has begun and not ended for a while, marked as asked now. */
export const takeWaitingRefunds = (db: Db, now: Date, waitMs: number): Promise<Refund[]> =>
  transaction(db, async (tx) => {
    const isWaiting = and(
      eq(refunds.status, 'PENDING'),
      isNotNull(refunds.providerRefundId),
      lt(refunds.checkedAt, after(now, -waitMs)),
    )
    const due = await tx
      .select({ id: refunds.id })
      .from(refunds)
      .where(isWaiting)
      .limit(batchMax)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    const ids = due.map(({ id }) => id)
    return (await tx.update(refunds).set({ checkedAt: now }).where(inArray(refunds.id, ids)).returning()).map(toRefund)
  })
