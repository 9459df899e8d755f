import { sql } from 'drizzle-orm'
import { bigserial, boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, minorUnits, sealed } from '@shop/kit/columns'
import { ledgerLinks } from '@shop/kit/ledger-seal'
import { nextAction } from '../domain/payment.ts'
import type { Face, PaidLine, PaymentStatus, Shares } from '../domain/payment.ts'
import type { Origin } from '@shop/kit/telemetry/scope'
import type { NextCall } from '../domain/next-step.ts'
import type { Refund, RefundLine } from '../domain/refund.ts'
import type { ScreeningDecision, Suspect } from '../domain/screen.ts'
import type { Notice } from '../providers/notice.ts'

export { outbox, inbox, deadLetters } from '@shop/kit/events/tables'
export { idempotencyKeys } from '@shop/kit/idempotency'
export { offlineIntents, offlineRefunds } from '../offline/tables.ts'
export { auditLog } from './audit-tables.ts'
export { codeTries, giftCardHolds, giftCards } from './gift-card-tables.ts'
export { owedBack } from './owed-tables.ts'
export { screenings } from './screening-tables.ts'
export { disputes, feeQuestions, methodSetups, providerMovements } from './provider-tables.ts'

const now = sql`clock_timestamp()`

/** One row per order: the payment as its domain sees it. */
export const payments = pgTable(
  'payments',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id').notNull().unique(),
    buyerId: text('buyer_id').notNull(),
    provider: text('provider').notNull(),
    methodToken: text('method_token'),
    savedMethodId: text('saved_method_id'),
    methodType: text('method_type'),
    returnUrl: text('return_url'),
    country: text('country'),
    /** When a slow method has told its outcome at the latest. */
    outcomeBy: instant('outcome_by'),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').notNull(),
    status: text('status').$type<PaymentStatus>().notNull(),
    intentId: text('intent_id').unique(),
    heldMinor: minorUnits('held_minor').notNull(),
    capturedMinor: minorUnits('captured_minor').notNull(),
    refundingMinor: minorUnits('refunding_minor').notNull(),
    refundedMinor: minorUnits('refunded_minor').notNull(),
    /** What banks have taken back or ask for: it cannot be refunded. */
    disputedMinor: minorUnits('disputed_minor').notNull().default(0),
    giftMinor: minorUnits('gift_minor').notNull().default(0),
    giftHeldMinor: minorUnits('gift_held_minor').notNull().default(0),
    giftTakenMinor: minorUnits('gift_taken_minor').notNull().default(0),
    giftRefundingMinor: minorUnits('gift_refunding_minor').notNull().default(0),
    giftRefundedMinor: minorUnits('gift_refunded_minor').notNull().default(0),
    suspect: jsonb('suspect').$type<Suspect>(),
    verdict: text('verdict').$type<ScreeningDecision>().notNull().default('ALLOW'),
    reviewUntil: instant('review_until'),
    lines: jsonb('lines').$type<readonly PaidLine[]>().notNull(),
    shares: jsonb('shares').$type<Shares>().notNull(),
    kept: jsonb('kept').$type<Shares>().notNull(),
    nextAction: sealed('payments.next_action', nextAction),
    face: jsonb('face').$type<Face>(),
    declineCode: text('decline_code'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull(),
    /** The request that placed the order: what the provider brings later belongs to it. */
    origin: jsonb('origin').$type<Origin>(),
    /** When the provider was last asked how it stands. */
    checkedAt: instant('checked_at').notNull().default(now),
  },
  (table) => [
    index('payments_waiting')
      .on(table.checkedAt)
      .where(sql`status in ('AUTHORIZING', 'REQUIRES_ACTION', 'PROCESSING', 'CAPTURING', 'VOIDING')`),
    check(
      'payments_amount',
      sql`amount_minor >= 0 and held_minor >= 0 and refunding_minor >= 0 and refunded_minor >= 0 and disputed_minor >= 0`,
    ),
    check('payments_refunds', sql`refunded_minor + refunding_minor <= captured_minor`),
    check('payments_captured', sql`captured_minor <= amount_minor`),
    check(
      'payments_gift',
      sql`gift_held_minor >= 0 and gift_refunding_minor >= 0 and gift_refunded_minor >= 0 and gift_held_minor + gift_taken_minor <= gift_minor`,
    ),
    check('payments_gift_refunds', sql`gift_refunded_minor + gift_refunding_minor <= gift_taken_minor`),
    index('payments_in_review')
      .on(table.reviewUntil)
      .where(sql`status = 'IN_REVIEW'`),
  ],
)

/** What an order has asked for, also before its payment is known here: events come in any order. */
export const orderWishes = pgTable('order_wishes', {
  orderId: text('order_id').primaryKey(),
  authorise: boolean('authorise').notNull().default(false),
  capture: boolean('capture').notNull().default(false),
  cancel: boolean('cancel').notNull().default(false),
  /** Something of it was ever not owed any more: `owed_back` says what. */
  isLowered: boolean('is_lowered').notNull().default(false),
})

/** Calls to be made at a provider, written before the first try; the id is the provider's idempotency key. */
export const providerCalls = pgTable(
  'provider_calls',
  {
    id: text('id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    kind: text('kind').$type<NextCall['kind'] | 'IDENTIFY'>().notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    refundId: text('refund_id').unique(),
    /** Raised only when the provider is known to have kept a failure under the key, and no effect. */
    keyRound: integer('key_round').notNull().default(0),
    status: text('status').$type<'PENDING' | 'DONE'>().notNull().default('PENDING'),
    attempts: integer('attempts').notNull().default(0),
    nextAt: instant('next_at').notNull(),
    leasedUntil: instant('leased_until'),
    outcome: text('outcome'),
    createdAt: instant('created_at').notNull().default(now),
  },
  (table) => [
    index('provider_calls_due')
      .on(table.nextAt)
      .where(sql`status = 'PENDING'`),
    uniqueIndex('provider_calls_once')
      .on(table.paymentId, table.kind)
      .where(sql`kind in ('AUTHORISE', 'CAPTURE')`),
  ],
)

export const refunds = pgTable(
  'refunds',
  {
    id: text('id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').notNull(),
    reason: text('reason').notNull(),
    status: text('status').$type<Refund['status']>().notNull().default('PENDING'),
    lines: jsonb('lines').$type<readonly RefundLine[]>().notNull(),
    /** What of it goes back to gift cards; the rest goes through the provider. */
    giftMinor: minorUnits('gift_minor').notNull().default(0),
    /** The return that the money is owed for, if any: once per return. */
    returnId: text('return_id').unique(),
    providerRefundId: text('provider_refund_id').unique(),
    createdAt: instant('created_at').notNull(),
    checkedAt: instant('checked_at').notNull().default(now),
  },
  (table) => [
    index('refunds_of_payment').on(table.paymentId),
    index('refunds_waiting')
      .on(table.checkedAt)
      .where(sql`status = 'PENDING'`),
    check('refunds_amount', sql`amount_minor > 0 and 0 <= gift_minor and gift_minor <= amount_minor`),
  ],
)

/** A user's methods at a provider; `deletedAt` ends its use here, `detachedAt` says that the provider forgot it too. */
export const savedMethods = pgTable(
  'saved_methods',
  {
    id: text('id').primaryKey(),
    userId: text('user_id').notNull(),
    provider: text('provider').notNull(),
    customerId: text('customer_id').notNull(),
    methodId: text('method_id').notNull().unique(),
    methodType: text('method_type').notNull().default('card'),
    brand: text('brand').notNull(),
    last4: text('last4').notNull(),
    expiryMonth: integer('expiry_month'),
    expiryYear: integer('expiry_year'),
    /** A keyed hash; the same card has the same one in every file and under every token. */
    fingerprint: text('fingerprint'),
    /** Where the card was issued. */
    country: text('country'),
    createdAt: instant('created_at').notNull(),
    deletedAt: instant('deleted_at'),
    detachedAt: instant('detached_at'),
  },
  (table) => [
    index('saved_methods_of_user')
      .on(table.userId)
      .where(sql`deleted_at is null`),
    index('saved_methods_to_detach')
      .on(table.deletedAt)
      .where(sql`deleted_at is not null and detached_at is null`),
  ],
)

/** Who a user is at a provider. */
export const providerCustomers = pgTable('provider_customers', {
  userId: text('user_id').primaryKey(),
  provider: text('provider').notNull(),
  customerId: text('customer_id').notNull().unique(),
})

/** What providers told by webhook, without anything personal; stored before it is handled. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    id: text('id').primaryKey(),
    provider: text('provider').notNull(),
    type: text('type').notNull(),
    notice: jsonb('notice').$type<Notice>().notNull(),
    payloadHash: text('payload_hash').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: instant('next_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    handledAt: instant('handled_at'),
    /** Why it is not believed; it changes nothing. */
    quarantined: text('quarantined'),
  },
  (table) => [
    index('webhook_events_due')
      .on(table.nextAt)
      .where(sql`handled_at is null and quarantined is null`),
    index('webhook_events_quarantined')
      .on(table.receivedAt)
      .where(sql`quarantined is not null`),
  ],
)

/** Append-only double entry; a trigger refuses groups that do not balance, and every change. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    groupId: text('group_id').notNull(),
    kind: text('kind').notNull(),
    account: text('account').notNull(),
    debitMinor: minorUnits('debit_minor').notNull(),
    creditMinor: minorUnits('credit_minor').notNull(),
    currency: text('currency').notNull(),
    /** Null, as the order is, for gift cards that are issued or expire. */
    paymentId: text('payment_id').references(() => payments.id),
    orderId: text('order_id'),
    /** What it is about: the provider's intent, refund, dispute or movement, or our gift card. */
    providerObjectId: text('provider_object_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    index('ledger_entries_of_order').on(table.orderId, table.seq),
    index('ledger_entries_of_payment').on(table.paymentId),
    index('ledger_entries_of_object').on(table.providerObjectId),
    check(
      'ledger_entries_side',
      sql`debit_minor >= 0 and credit_minor >= 0 and (debit_minor = 0) <> (credit_minor = 0)`,
    ),
  ],
)

/** The hash chain over the ledger. */
export const ledgerEntriesLinks = ledgerLinks('ledger_entries')
