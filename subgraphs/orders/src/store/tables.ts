import { sql } from 'drizzle-orm'
import { bigserial, boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, minorUnits, sealed } from '@shop/kit/columns'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { people } from '@shop/schema/shapes'
import type { People } from '@shop/schema/shapes'
import type { Progress, Snapshot } from '../domain/order.ts'
import type { Return, ReturnProgress } from '../domain/return.ts'

export { deadLetters, inbox, outbox } from '@shop/kit/events/tables'
export { idempotencyKeys } from '@shop/kit/idempotency'

/** One row per order: what was agreed (`snapshot` and `people`, guarded by triggers) and where it stands (`progress`). */
export const orders = pgTable(
  'orders',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull().unique(),
    buyerId: text('buyer_id').notNull(),
    quoteId: text('quote_id').notNull().unique(),
    status: text('status').$type<Progress['status']>().notNull(),
    version: integer('version').notNull(),
    snapshot: jsonb('snapshot').$type<Omit<Snapshot, keyof People>>().notNull(),
    people: sealed('orders.people', people).notNull(),
    progress: jsonb('progress').$type<Progress>().notNull(),
    refundedMinor: minorUnits('refunded_minor').notNull(),
    placedAt: instant('placed_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    dueAt: instant('due_at'),
  },
  (table) => [
    index('orders_of_buyer').on(table.buyerId, table.placedAt.desc(), table.id.desc()),
    index('orders_by_age').on(table.placedAt.desc(), table.id.desc()),
    index('orders_due')
      .on(table.dueAt)
      .where(sql`due_at is not null`),
  ],
)

/** Every step of every order: what subscribers replay. Append-only. */
export const orderUpdates = pgTable(
  'order_updates',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    version: integer('version').notNull(),
    type: text('type').$type<OrdersEvent['type']>().notNull(),
    status: text('status').notNull(),
    at: instant('at').notNull(),
    reason: text('reason'),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.version] })],
)

/** One row per return; its units are also counted in the order's progress, so both change together. */
export const returns = pgTable(
  'returns',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    buyerId: text('buyer_id').notNull(),
    status: text('status').$type<ReturnProgress['status']>().notNull(),
    lines: jsonb('lines').$type<Return['lines']>().notNull(),
    note: text('note'),
    progress: jsonb('progress').$type<ReturnProgress>().notNull(),
    requestedAt: instant('requested_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    dueAt: instant('due_at'),
  },
  (table) => [
    index('returns_of_order').on(table.orderId, table.requestedAt),
    index('returns_by_status').on(table.status, table.requestedAt.desc(), table.id.desc()),
    index('returns_due')
      .on(table.dueAt)
      .where(sql`due_at is not null`),
  ],
)

/** What may be sent back, and how long. Append-only: the last row of a category counts, the others say what was. */
export const returnRules = pgTable(
  'return_rules',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** Null is the rule for whatever has none of its own. */
    categoryId: text('category_id'),
    days: integer('days'),
    refundsShipping: boolean('refunds_shipping').notNull(),
    setBy: text('set_by').notNull(),
    setAt: instant('set_at').notNull(),
  },
  (table) => [index('return_rules_of_category').on(table.categoryId, table.id)],
)

/** What staff did to whose order or return. Append-only. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    requestId: text('request_id'),
  },
  (table) => [index('audit_log_subject').on(table.subject, table.id)],
)
