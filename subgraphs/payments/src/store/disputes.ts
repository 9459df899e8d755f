import { and, desc, eq, lt, or } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import { observeDispute } from '../domain/dispute.ts'
import type { Dispute, DisputeStatus } from '../domain/dispute.ts'
import { disputeLostBooking } from '../domain/movement.ts'
import type { Payment } from '../domain/payment.ts'
import type { ProviderDispute } from '../providers/port.ts'
import { changePayment } from './change-payments.ts'
import type { Till } from './change-payments.ts'
import { bookFor, bookMovements } from './movements.ts'
import { lockOrders } from './order-wishes.ts'
import { disputes } from './tables.ts'

/** Takes over what the provider says about a dispute, any number of times: the order's row is locked. */
export const settleDispute = async (tx: Db, till: Till, payment: Payment, seen: ProviderDispute): Promise<void> => {
  await lockOrders(tx, [payment.orderId])
  const [row] = await tx.select().from(disputes).where(eq(disputes.providerDisputeId, seen.id))
  const before = row ? toDispute(row) : null
  const next = nextOf(till, payment, before, seen)
  const values = { ...next, checkedAt: till.now() }
  await tx.insert(disputes).values(values).onConflictDoUpdate({ target: disputes.providerDisputeId, set: values })
  await changePayment(tx, till, {
    orderId: payment.orderId,
    decide: (current) => observeDispute(current, before, next),
    providerObjectId: seen.id,
  })
  await bookMovements(tx, till, [{ payment, movements: seen.movements }])
  if (before?.status !== 'LOST' && next.status === 'LOST')
    await bookFor(tx, till, payment, disputeLostBooking(seen.id, next.withdrawnMinor), {
      objectId: seen.id,
      currency: seen.movements[0]?.currency ?? seen.currency,
    })
}

/** A closed dispute stays closed, whatever an old view of it says. */
const nextOf = ({ newId, now }: Till, payment: Payment, before: Dispute | null, seen: ProviderDispute): Dispute => {
  const isClosed = before !== null && before.status !== 'OPEN'
  const status = isClosed ? before.status : seen.status
  const withdrawnMinor = -seen.movements.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const { id: providerDisputeId, intentId: _, movements: __, ...told } = seen
  return {
    ...told,
    id: before?.id ?? newId('dsp'),
    paymentId: payment.id,
    providerDisputeId,
    isInquiry: isClosed ? before.isInquiry : seen.isInquiry,
    status,
    withdrawnMinor: Math.max(0, withdrawnMinor),
    closedAt: before?.closedAt ?? (status === 'OPEN' ? null : now()),
  }
}

/** Open disputes that nobody was asked about for a while, marked as asked now. */
export const takeOpenDisputes = (db: Db, now: Date, waitMs: number): Promise<Dispute[]> =>
  transaction(db, async (tx) => {
    const due = await tx
      .select()
      .from(disputes)
      .where(and(eq(disputes.status, 'OPEN'), lt(disputes.checkedAt, after(now, -waitMs))))
      .limit(16)
      .for('update', { skipLocked: true })
    for (const { id } of due) await tx.update(disputes).set({ checkedAt: now }).where(eq(disputes.id, id))
    return due.map(toDispute)
  })

export type DisputeKey = { at: Date; id: string }
type Wanted = { status: DisputeStatus | null; limit: number; after: DisputeKey | null }

/** A page of disputes, newest first. */
export const disputePage = async (db: Db, { status, limit, after: key }: Wanted): Promise<Dispute[]> => {
  const isBelow = key && or(lt(disputes.openedAt, key.at), and(eq(disputes.openedAt, key.at), lt(disputes.id, key.id)))
  const rows = await db
    .select()
    .from(disputes)
    .where(and(status === null ? undefined : eq(disputes.status, status), isBelow ?? undefined))
    .orderBy(desc(disputes.openedAt), desc(disputes.id))
    .limit(limit)
  return rows.map(toDispute)
}

const toDispute = ({ checkedAt: _, ...row }: typeof disputes.$inferSelect): Dispute => row
