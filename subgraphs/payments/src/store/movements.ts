import { and, inArray, isNull, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import { backoffMs, backoffMsMax } from '../domain/backoff.ts'
import type { Booking } from '../domain/bookings.ts'
import { movementBookings } from '../domain/movement.ts'
import type { Movement } from '../domain/movement.ts'
import type { Payment } from '../domain/payment.ts'
import { addEntries, ledgerRows } from './ledger.ts'
import type { NewEntry } from './ledger.ts'
import { records } from './records.ts'
import { feeQuestions, payments, providerMovements } from './tables.ts'

type Whose = Pick<Payment, 'id' | 'orderId'>
type Clerk = { newId: NewId; now: () => Date }

/** What an object at the provider has cost, for whose payment. */
export type FeeQuestion = { objectId: string; payment: Pick<Payment, 'id' | 'orderId' | 'provider'> }

const batchMax = 64

/** What moved money at the provider, and whose it is. */
export type FeeAsked = { objectId: string; paymentId: string }

/** The statement that says that money was moved: the provider is asked what that cost, until it tells. */
export const askFees = (asked: readonly FeeAsked[], at: Date): SQL => sql`
  insert into fee_questions (object_id, payment_id, next_at)
  select object_id, payment_id, ${at.toISOString()}::timestamptz from ${records(feeQuestions, asked)}
  on conflict (object_id) do update set answered_at = null, attempts = 0, next_at = excluded.next_at`

/** The provider says that there is news about the costs of these objects, as far as we asked for them. */
export const askFeesAgain = async (db: Db, now: Date, objectIds: readonly string[]): Promise<void> => {
  const isOpen = and(inArray(feeQuestions.objectId, [...objectIds]), isNull(feeQuestions.answeredAt))
  await db.update(feeQuestions).set({ nextAt: now }).where(isOpen)
}

/** Takes due questions, with whose they are; each comes back later than the last time, until it is answered. */
export const claimFeeQuestions = async (db: Db, now: Date): Promise<FeeQuestion[]> => {
  const at = now.toISOString()
  const due = sql`array(
    select object_id from fee_questions where answered_at is null and next_at <= ${at}
    order by next_at limit ${batchMax} for update skip locked)`
  const waitMs = sql`least(${backoffMs(0)} * 2 ^ least(attempts + 1, 10), ${backoffMsMax})`
  return db
    .update(feeQuestions)
    .set({ nextAt: sql`${at}::timestamptz + ${waitMs} * interval '1 millisecond'`, attempts: sql`attempts + 1` })
    .from(payments)
    .where(sql`${payments.id} = ${feeQuestions.paymentId} and ${feeQuestions.objectId} = any(${due})`)
    .returning({
      objectId: feeQuestions.objectId,
      payment: { id: payments.id, orderId: payments.orderId, provider: payments.provider },
    })
}

export const feesAnswered = async (tx: Db, objectIds: readonly string[], at: Date): Promise<void> => {
  await tx
    .update(feeQuestions)
    .set({ answeredAt: at })
    .where(inArray(feeQuestions.objectId, [...objectIds]))
}

/** Movements of the provider's balance that one payment made. */
export type MovementsOf = { payment: Whose; movements: readonly Movement[] }

/** Books movements of the provider's balance, each once however often it is told of. */
export const bookMovements = async (tx: Db, clerk: Clerk, all: readonly MovementsOf[]): Promise<void> => {
  const at = clerk.now()
  const told = all.flatMap(({ payment, movements }) => movements.map((movement) => ({ payment, movement })))
  if (told.length === 0) return
  const rows = told.map(({ payment, movement }) => ({ ...movement, paymentId: payment.id, at }))
  const added = await tx
    .insert(providerMovements)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: providerMovements.id })
  const isNew = new Set(added.map(({ id }) => id))
  const entries = told
    .filter(({ movement }) => isNew.delete(movement.id))
    .flatMap(({ payment, movement }) =>
      entriesFor(clerk, payment, movementBookings(movement), { objectId: movement.id, currency: movement.currency }),
    )
  if (entries.length > 0) await tx.execute(addEntries(entries))
}

/** Writes bookings of a payment in the currency of the provider's balance. */
export const bookFor = async (
  tx: Db,
  clerk: Clerk,
  payment: Whose,
  bookings: readonly Booking[],
  about: About,
): Promise<void> => {
  const entries = entriesFor(clerk, payment, bookings, about)
  if (entries.length > 0) await tx.execute(addEntries(entries))
}

type About = { objectId: string; currency: string }

const entriesFor = (
  { newId, now }: Clerk,
  { id, orderId }: Whose,
  bookings: readonly Booking[],
  { objectId, currency }: About,
): NewEntry[] =>
  ledgerRows({ bookings, objectId, newId, at: now(), subject: { id, orderId, amount: { minor: 0, currency } } })

/** Which of these movements are in our books. */
export const knownMovements = async (db: Db, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await db
    .select({ id: providerMovements.id })
    .from(providerMovements)
    .where(inArray(providerMovements.id, [...ids]))
  return new Set(rows.map(({ id }) => id))
}
