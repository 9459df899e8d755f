import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import { backoffMs } from '../domain/backoff.ts'
import type { Booking } from '../domain/bookings.ts'
import { movementBookings } from '../domain/movement.ts'
import type { Movement } from '../domain/movement.ts'
import type { Payment } from '../domain/payment.ts'
import { book } from './ledger.ts'
import type { Till } from './payments.ts'
import { feeQuestions, providerMovements } from './tables.ts'

export type FeeQuestion = typeof feeQuestions.$inferSelect
type Whose = Pick<Payment, 'id' | 'orderId'>

const batchMax = 16

/** Something moved money: the provider is to be asked what it cost, now and until it tells. */
export const askFees = async (tx: Db, { now, wake }: Till, paymentId: string, objectId: string): Promise<void> => {
  await tx
    .insert(feeQuestions)
    .values({ objectId, paymentId, nextAt: now() })
    .onConflictDoUpdate({ target: feeQuestions.objectId, set: { answeredAt: null, attempts: 0, nextAt: now() } })
  wake('bookFees')
}

/** The provider says that there is news about the costs of this object, if we asked for them. */
export const askFeesAgain = async (db: Db, { now, wake }: Till, objectId: string): Promise<void> => {
  const isOpen = and(eq(feeQuestions.objectId, objectId), isNull(feeQuestions.answeredAt))
  await db.update(feeQuestions).set({ nextAt: now() }).where(isOpen)
  wake('bookFees')
}

/** Takes due questions; each comes back later than the last time, until it is answered. */
export const claimFeeQuestions = (db: Db, now: Date): Promise<FeeQuestion[]> =>
  transaction(db, async (tx) => {
    const due = await tx
      .select()
      .from(feeQuestions)
      .where(and(isNull(feeQuestions.answeredAt), lte(feeQuestions.nextAt, now)))
      .orderBy(asc(feeQuestions.nextAt))
      .limit(batchMax)
      .for('update', { skipLocked: true })
    for (const { objectId, attempts } of due)
      await tx
        .update(feeQuestions)
        .set({ nextAt: after(now, backoffMs(attempts + 1)), attempts: sql`${feeQuestions.attempts} + 1` })
        .where(eq(feeQuestions.objectId, objectId))
    return due
  })

export const feesAnswered = async (tx: Db, objectId: string, at: Date): Promise<void> => {
  await tx.update(feeQuestions).set({ answeredAt: at }).where(eq(feeQuestions.objectId, objectId))
}

/** Books movements of the provider's balance, each once however often it is told of. */
export const bookMovements = async (
  tx: Db,
  till: Till,
  payment: Whose,
  movements: readonly Movement[],
): Promise<void> => {
  if (movements.length === 0) return
  const rows = movements.map((movement) => ({ ...movement, paymentId: payment.id, at: till.now() }))
  const added = await tx.insert(providerMovements).values(rows).onConflictDoNothing().returning()
  for (const movement of added) await bookFor(tx, till, payment, movementBookings(movement), movement)
}

/** Writes bookings of a payment in the currency of the provider's balance. */
export const bookFor = (
  tx: Db,
  { newId, now }: Till,
  { id, orderId }: Whose,
  bookings: readonly Booking[],
  { id: objectId, currency }: { id: string; currency: string },
): Promise<void> =>
  book(tx, { bookings, objectId, newId, at: now(), subject: { id, orderId, amount: { minor: 0, currency } } })

/** Which of these movements are in our books. */
export const knownMovements = async (db: Db, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await db
    .select({ id: providerMovements.id })
    .from(providerMovements)
    .where(inArray(providerMovements.id, [...ids]))
  return new Set(rows.map(({ id }) => id))
}
