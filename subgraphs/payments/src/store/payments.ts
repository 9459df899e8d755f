import { eq, inArray } from 'drizzle-orm'
import type { Decision } from '@shop/kit/decision'
import { unchanged } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { originNow } from '@shop/kit/telemetry/trace'
import type { NewId } from '@shop/kit/id'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { nextStep } from '../domain/next-step.ts'
import type { NextCall, Wishes } from '../domain/next-step.ts'
import type { Payment } from '../domain/payment.ts'
import { book } from './ledger.ts'
import { addWish } from './order-wishes.ts'
import { addRefund } from './refunds.ts'
import { payments, providerCalls } from './tables.ts'

/** What a change of money needs beside the transaction. */
export type Till = { outbox: Outbox; newId: NewId; now: () => Date; wake: (job: string) => void }

type Change = {
  orderId: string
  wish?: Partial<Wishes>
  decide?: (payment: Payment) => Decision<Payment, PaymentsEvent>
  /** The provider's id of what is booked; the intent's when not given. */
  providerObjectId?: string
}

/**
 * The one way a payment changes: the order's row is locked, the decision is applied, the next step is derived from the
 * result, and row, books, call and events are written together. Null when the order's payment is not known yet; its
 * wish is kept then.
 */
export const changePayment = async (tx: Db, till: Till, change: Change): Promise<Payment | null> => {
  const { orderId, wish = {}, decide = unchanged, providerObjectId } = change
  const wishes = await addWish(tx, orderId, wish)
  const [row] = await tx.select().from(payments).where(eq(payments.orderId, orderId)).for('update')
  if (!row) return null
  const before = toPayment(row)
  const decision = decide(before)
  const step = nextStep(before, decision.state, wishes)
  if (step.payment === before && step.call === null) return before
  const after = { ...step.payment, version: before.version + 1 }
  await tx.update(payments).set(toRow(after)).where(eq(payments.id, after.id))
  await book(tx, {
    before,
    after,
    providerObjectId: providerObjectId ?? after.intentId ?? '',
    newId: till.newId,
    at: till.now(),
  })
  if (step.call) await addCall(tx, till, after, step.call)
  await till.outbox(
    tx,
    [...decision.events, ...step.events].map((event) => ({ ...event, aggregateVersion: after.version })),
    row.origin,
  )
  return after
}

/** Writes a payment down once; whoever comes second changes nothing. */
export const addPayment = async (tx: Db, payment: Payment): Promise<void> => {
  await tx
    .insert(payments)
    .values({ ...toRow(payment), origin: originNow() })
    .onConflictDoNothing({ target: payments.orderId })
}

export const paymentsById = async (db: Db, ids: readonly string[]): Promise<Payment[]> =>
  (
    await db
      .select()
      .from(payments)
      .where(inArray(payments.id, [...ids]))
  ).map(toPayment)

export const paymentsByOrder = async (db: Db, orderIds: readonly string[]): Promise<Payment[]> =>
  (
    await db
      .select()
      .from(payments)
      .where(inArray(payments.orderId, [...orderIds]))
  ).map(toPayment)

export const paymentByIntent = async (db: Db, intentId: string): Promise<Payment | null> => {
  const [row] = await db.select().from(payments).where(eq(payments.intentId, intentId))
  return row ? toPayment(row) : null
}

/** The call is a row before it is a call, so a crash at any instant repeats it under the same key. */
const addCall = async (tx: Db, { newId, now, wake }: Till, payment: Payment, call: NextCall): Promise<void> => {
  const { kind, amountMinor } = call
  const amount = { minor: amountMinor, currency: payment.amount.currency }
  const refundId = kind === 'REFUND' ? newId('ref') : null
  if (refundId)
    await addRefund(tx, {
      id: refundId,
      paymentId: payment.id,
      amount,
      reason: 'The order was cancelled.',
      lines: [],
      createdAt: now(),
    })
  await tx
    .insert(providerCalls)
    .values({ id: newId('pcl'), paymentId: payment.id, kind, amountMinor, refundId, nextAt: now() })
  wake('makeCalls')
}

type Row = typeof payments.$inferSelect

export const toPayment = ({ amountMinor, currency, checkedAt: _, origin: __, ...row }: Row): Payment => ({
  ...row,
  amount: { minor: amountMinor, currency },
})

const toRow = ({ amount, ...payment }: Payment) => ({
  ...payment,
  amountMinor: amount.minor,
  currency: amount.currency,
})
