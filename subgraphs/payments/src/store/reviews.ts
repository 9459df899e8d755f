import { and, asc, eq, gt, lte, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Payment } from '../domain/payment.ts'
import { reviewed } from '../domain/review.ts'
import type { ReviewOutcome } from '../domain/review.ts'
import { audit } from './audit.ts'
import { changePayment } from './change-payments.ts'
import type { Till } from './change-payments.ts'
import { lockOrders } from './order-wishes.ts'
import { paymentsById, toPayment } from './payments.ts'
import { screenings } from './screening-tables.ts'
import type { ScreeningRow } from './screenings.ts'
import { payments } from './tables.ts'

const beforeDeciding = definePoint('payments.review:before')
const afterDeciding = definePoint('payments.review:after')

/** A payment that waits for somebody to look at it. */
export type ReviewRow = { payment: Payment; screening: ScreeningRow; until: Date }

export type ReviewKey = { until: Date; id: string }

/** A page of what is to be looked at, the most urgent first. */
export const reviewPage = async (
  db: Db,
  { limit, after }: { limit: number; after: ReviewKey | null },
): Promise<ReviewRow[]> => {
  const isLater =
    after &&
    or(gt(payments.reviewUntil, after.until), and(eq(payments.reviewUntil, after.until), gt(payments.id, after.id)))
  const rows = await db
    .select({ payment: payments, screening: screenings })
    .from(payments)
    .innerJoin(screenings, eq(screenings.paymentId, payments.id))
    .where(and(eq(payments.status, 'IN_REVIEW'), isLater ?? undefined))
    .orderBy(asc(payments.reviewUntil), asc(payments.id))
    .limit(limit)
  return rows.map(({ payment, screening }) => ({
    payment: toPayment(payment),
    screening,
    until: payment.reviewUntil ?? payment.createdAt,
  }))
}

type Verdict = { paymentId: string; outcome: ReviewOutcome; by: string; note: string | null }

/** Decides about a payment that was put aside, once; whoever comes second is told so. */
export const decideReview = async (
  tx: Db,
  till: Till,
  { paymentId, outcome, by, note }: Verdict,
): Promise<'decided' | 'not-found' | 'not-in-review'> => {
  const [known] = await paymentsById(tx, [paymentId])
  if (!known) return 'not-found'
  const { orderId } = known
  const payment = (await lockOrders(tx, [orderId])).get(orderId)?.payment
  if (payment?.status !== 'IN_REVIEW') return 'not-in-review'
  const at = till.now()
  await beforeDeciding()
  await tx
    .update(screenings)
    .set({ reviewed: outcome, reviewedBy: by, reviewedAt: at, note })
    .where(eq(screenings.paymentId, paymentId))
  await audit(tx, {
    at,
    actor: by,
    action: 'payment.reviewed',
    subject: paymentId,
    before: { status: payment.status },
    after: { outcome, note },
  })
  await changePayment(tx, till, { orderId, decide: (current) => reviewed(current, outcome) })
  await afterDeciding()
  return 'decided'
}

const batchMax = 20

/** Payments that nobody looked at in time. */
export const lapsedReviews = async (db: Db, at: Date): Promise<string[]> => {
  const rows = await db
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.status, 'IN_REVIEW'), lte(payments.reviewUntil, at)))
    .orderBy(sql`random()`)
    .limit(batchMax)
  return rows.map(({ id }) => id)
}

/** Refuses one of them, unless somebody decided meanwhile. */
export const lapse = (db: Db, till: Till, paymentId: string) =>
  transaction(db, (tx) => decideReview(tx, till, { paymentId, outcome: 'LAPSED', by: 'deadline', note: null }))
