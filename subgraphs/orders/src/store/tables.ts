import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { Progress, Snapshot } from '../domain/order.ts'

export { deadLetters, inbox, outbox } from '@shop/kit/events/tables'
export { idempotencyKeys } from '@shop/kit/idempotency'

/** One row per order: what was agreed (`snapshot`, guarded by a trigger) and where it stands (`progress`). */
export const orders = pgTable(
  'orders',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull().unique(),
    buyerId: text('buyer_id').notNull(),
    quoteId: text('quote_id').notNull().unique(),
    status: text('status').$type<Progress['status']>().notNull(),
    version: integer('version').notNull(),
    snapshot: jsonb('snapshot').$type<Snapshot>().notNull(),
    progress: jsonb('progress').$type<Progress>().notNull(),
    refundedMinor: minorUnits('refunded_minor').notNull(),
    placedAt: instant('placed_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    dueAt: instant('due_at'),
  },
  (table) => [
    index('orders_of_buyer').on(table.buyerId, table.placedAt.desc(), table.id.desc()),
    index('orders_by_age').on(table.placedAt.desc(), table.id.desc()),
    index('orders_due').on(table.dueAt),
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
