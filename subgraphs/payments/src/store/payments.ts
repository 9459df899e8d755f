import { eq, inArray } from 'drizzle-orm'
import { unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { originNow } from '@shop/kit/telemetry/trace'
import { money } from '@shop/kit/money'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { bookingsOf } from '../domain/bookings.ts'
import { nextStep } from '../domain/next-step.ts'
import type { NextCall } from '../domain/next-step.ts'
import type { Payment } from '../domain/payment.ts'
import { book } from './ledger.ts'
import { moveGiftCards } from './gift-card-uses.ts'
import { addWish } from './order-wishes.ts'
import type { Wish } from './order-wishes.ts'
import { notOwedMinor, serveOwed } from './owed-back.ts'
import { orderRefund } from './order-refund.ts'
import type { Purse } from './order-refund.ts'
import { screeningDeclined } from './screenings.ts'
import { payments, providerCalls } from './tables.ts'

/** What a change of money needs beside the transaction. */
export type Till = Purse & { outbox: Outbox }

type Change = {
  orderId: string
  wish?: Partial<Wish>
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
  const wished = await addWish(tx, orderId, wish)
  const [found] = await tx
    .select({ row: payments, notOwedMinor })
    .from(payments)
    .where(eq(payments.orderId, orderId))
    .for('update')
  if (!found) return null
  const { row } = found
  const wishes = { ...wished, notOwedMinor: found.notOwedMinor }
  const before = toPayment(row)
  const decision = decide(before)
  const step = nextStep(before, decision.state, wishes)
  if (step.call) await addCall(tx, till, step.payment, step.call)
  const settled = await serveOwed(tx, till, step, wishes)
  if (settled === before && step.call === null) return before
  const after = { ...settled, version: before.version + 1 }
  await tx.update(payments).set(toRow(after)).where(eq(payments.id, after.id))
  const cards = await moveGiftCards(tx, before, after, till.now())
  await book(tx, {
    bookings: bookingsOf(before, after, cards),
    subject: after,
    objectId: providerObjectId ?? after.intentId ?? after.id,
    newId: till.newId,
    at: till.now(),
  })
  if (after.status === 'DECLINED' && before.status !== 'DECLINED' && after.declineCode !== 'gift_card_unavailable')
    await screeningDeclined(tx, after.id, till.now())
  await till.outbox(
    tx,
    [...decision.events, ...step.events].map((event) => ({ ...event, aggregateVersion: after.version })),
    row.origin,
  )
  return after
}

/** Writes a payment down once; false for whoever comes second, who changes nothing. */
export const addPayment = async (tx: Db, payment: Payment): Promise<boolean> => {
  const rows = await tx
    .insert(payments)
    .values({ ...toRow(payment), origin: originNow() })
    .onConflictDoNothing({ target: payments.orderId })
    .returning({ id: payments.id })
  return rows.length === 1
}

/** What is kept on gift cards for a payment that was just written down. */
export const setGiftHeld = async (tx: Db, paymentId: string, giftHeldMinor: number): Promise<void> => {
  await tx.update(payments).set({ giftHeldMinor }).where(eq(payments.id, paymentId))
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
const addCall = async (tx: Db, { newId, now, wake }: Purse, payment: Payment, call: NextCall): Promise<unknown> => {
  const { kind, amountMinor, giftMinor = 0 } = call
  if (kind === 'REFUND') {
    const amount = money(amountMinor + giftMinor, payment.amount.currency)
    const reason = 'The order was cancelled.'
    return orderRefund(
      tx,
      { newId, now, wake },
      { paymentId: payment.id, amount, giftMinor, reason, lines: [], returnId: null },
    )
  }
  await tx.insert(providerCalls).values({ id: newId('pcl'), paymentId: payment.id, kind, amountMinor, nextAt: now() })
  return wake('makeCalls')
}

type Row = typeof payments.$inferSelect

export const toPayment = ({ amountMinor, currency, checkedAt: _, origin: __, ...row }: Row): Payment => {
  const { giftMinor, giftHeldMinor, giftTakenMinor, giftRefundingMinor, giftRefundedMinor, ...payment } = row
  const gift = {
    wantedMinor: giftMinor,
    heldMinor: giftHeldMinor,
    takenMinor: giftTakenMinor,
    refundingMinor: giftRefundingMinor,
    refundedMinor: giftRefundedMinor,
  }
  return { ...payment, amount: { minor: amountMinor, currency }, gift }
}

const toRow = ({ amount, gift, ...payment }: Payment) => ({
  ...payment,
  amountMinor: amount.minor,
  currency: amount.currency,
  giftMinor: gift.wantedMinor,
  giftHeldMinor: gift.heldMinor,
  giftTakenMinor: gift.takenMinor,
  giftRefundingMinor: gift.refundingMinor,
  giftRefundedMinor: gift.refundedMinor,
})
