import { eq, inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Payment } from '../domain/payment.ts'
import { records } from './records.ts'
import { payments } from './tables.ts'

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

type Named = { intentIds: readonly string[]; ids: readonly string[] }

/** Payments by their intents or by their own ids. */
export const paymentsNamed = async (db: Db, { intentIds, ids }: Named): Promise<Payment[]> =>
  (
    await db
      .select()
      .from(payments)
      .where(
        sql`${payments.intentId} = any(${sql.param([...intentIds])}::text[]) or ${payments.id} = any(${sql.param([...ids])}::text[])`,
      )
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

export type PaymentRow = typeof payments.$inferSelect

export const toPayment = ({ amountMinor, currency, checkedAt: _, origin: __, ...row }: PaymentRow): Payment => {
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

export const toRow = ({ amount, gift, ...payment }: Payment) => ({
  ...payment,
  amountMinor: amount.minor,
  currency: amount.currency,
  giftMinor: gift.wantedMinor,
  giftHeldMinor: gift.heldMinor,
  giftTakenMinor: gift.takenMinor,
  giftRefundingMinor: gift.refundingMinor,
  giftRefundedMinor: gift.refundedMinor,
})

/** What of a payment ever changes. */
const changing = [
  payments.status,
  payments.intentId,
  payments.heldMinor,
  payments.capturedMinor,
  payments.refundingMinor,
  payments.refundedMinor,
  payments.disputedMinor,
  payments.giftHeldMinor,
  payments.giftTakenMinor,
  payments.giftRefundingMinor,
  payments.giftRefundedMinor,
  payments.suspect,
  payments.verdict,
  payments.reviewUntil,
  payments.outcomeBy,
  payments.kept,
  payments.nextAction,
  payments.face,
  payments.declineCode,
  payments.version,
]

const toChanged = sql.raw(changing.map(({ name }) => `${name} = changed.${name}`).join(', '))

/** The statement that saves payments as they are after a change. */
export const savePayments = (changed: readonly Payment[]): SQL => sql`
  update payments set ${toChanged} from ${records(payments, changed.map(toRow))} changed where payments.id = changed.id`
