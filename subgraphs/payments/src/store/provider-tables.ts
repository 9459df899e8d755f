import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'
import type { DisputeStatus } from '../domain/dispute.ts'
import type { SetupStatus } from '../domain/method-setup.ts'
import type { MovementCause } from '../domain/movement.ts'
import { payments } from './tables.ts'

/** A payment method on its way to its owner's file: written before the provider hears of it. */
export const methodSetups = pgTable(
  'method_setups',
  {
    id: text('id').primaryKey(),
    userId: text('user_id').notNull(),
    provider: text('provider').notNull(),
    methodType: text('method_type').notNull(),
    customerId: text('customer_id').notNull(),
    setupIntentId: text('setup_intent_id').unique(),
    status: text('status').$type<SetupStatus>().notNull(),
    savedMethodId: text('saved_method_id'),
    declineCode: text('decline_code'),
    createdAt: instant('created_at').notNull(),
    checkedAt: instant('checked_at').notNull(),
  },
  (table) => [
    index('method_setups_waiting')
      .on(table.checkedAt)
      .where(sql`status in ('PENDING', 'REQUIRES_ACTION')`),
  ],
)

/** Payments that the buyer's bank took back, or asks about. */
export const disputes = pgTable(
  'disputes',
  {
    id: text('id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    providerDisputeId: text('provider_dispute_id').notNull().unique(),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').notNull(),
    /** What left our balance for it and did not come back. */
    withdrawnMinor: minorUnits('withdrawn_minor').notNull(),
    status: text('status').$type<DisputeStatus>().notNull(),
    /** A question of the bank only: no money moved yet. */
    isInquiry: boolean('is_inquiry').notNull(),
    reason: text('reason').notNull(),
    evidenceDueBy: instant('evidence_due_by'),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    checkedAt: instant('checked_at').notNull(),
  },
  (table) => [
    index('disputes_of_payment').on(table.paymentId),
    index('disputes_open')
      .on(table.checkedAt)
      .where(sql`status = 'OPEN'`),
    check('disputes_amount', sql`amount_minor >= 0 and withdrawn_minor >= 0`),
  ],
)

/** Movements of the provider's balance that are in our books; the id is the provider's, so each is booked once. */
export const providerMovements = pgTable(
  'provider_movements',
  {
    id: text('id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    cause: text('cause').$type<MovementCause>().notNull(),
    /** The charge, refund or dispute that moved it. */
    sourceId: text('source_id').notNull(),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    feeMinor: minorUnits('fee_minor').notNull(),
    currency: text('currency').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('provider_movements_of_payment').on(table.paymentId)],
)

/** What moved money and may cost a fee that is not known yet: the provider is asked until it tells. */
export const feeQuestions = pgTable(
  'fee_questions',
  {
    /** The intent or refund at the provider. */
    objectId: text('object_id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    attempts: integer('attempts').notNull().default(0),
    nextAt: instant('next_at').notNull(),
    answeredAt: instant('answered_at'),
  },
  (table) => [
    index('fee_questions_due')
      .on(table.nextAt)
      .where(sql`answered_at is null`),
  ],
)
