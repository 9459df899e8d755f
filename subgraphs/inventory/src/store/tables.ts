import { sql } from 'drizzle-orm'
import { bigserial, check, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant } from '@shop/kit/columns'
import { ledgerLinks } from '@shop/kit/ledger-seal'
import { backorderedColumn } from '../backorders/backordered-column.ts'
import { reservationStatuses } from '../domain/reservation.ts'
import { movementKinds } from '../domain/stock.ts'

export {
  backorderPolicies,
  backorders,
  purchaseDeliveries,
  purchaseOrders,
  purchaseStatus,
} from '../backorders/tables.ts'
export { deadLetters, inbox, outbox } from '@shop/kit/events/tables'
export { flashSales, saleTickets } from './sale-tables.ts'
export { idempotencyKeys } from '@shop/kit/idempotency'

export const warehouses = pgTable('warehouses', {
  id: text('id').primaryKey(),
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  country: text('country').notNull(),
  /** Lower is preferred. */
  position: integer('position').notNull().unique(),
})

/** The sum of the movements, kept in their transaction; the check makes overselling impossible. */
export const levels = pgTable(
  'stock_levels',
  {
    variantId: text('variant_id').notNull(),
    warehouseId: text('warehouse_id')
      .notNull()
      .references(() => warehouses.id),
    onHand: integer('on_hand').notNull().default(0),
    reserved: integer('reserved').notNull().default(0),
    /** When it last moved: the instants of a level's movements never go back. */
    movedAt: instant('moved_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.variantId, table.warehouseId] }),
    check('stock_levels_never_oversold', sql`0 <= ${table.reserved} and ${table.reserved} <= ${table.onHand}`),
  ],
)

export const variantSettings = pgTable('variant_settings', {
  variantId: text('variant_id').primaryKey(),
  lowThreshold: integer('low_threshold').notNull(),
})

export const reservationStatus = pgEnum('reservation_status', reservationStatuses)

/**
 * Who holds units: `quoteId` is the quote as whose hold it began, `orderId` the order that took it over or reserved anew.
 * A quote or an order has at most one that is open or committed.
 */
export const reservations = pgTable(
  'reservations',
  {
    id: text('id').primaryKey(),
    quoteId: text('quote_id'),
    orderId: text('order_id'),
    ownerId: text('owner_id').notNull(),
    callerHash: text('caller_hash'),
    status: reservationStatus('status').notNull(),
    expiresAt: instant('expires_at').notNull(),
    backordered: backorderedColumn('backordered')
      .notNull()
      .default(sql`'[]'::jsonb`),
    createdAt: instant('created_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    endedAt: instant('ended_at'),
  },
  (table) => [
    check('reservations_holder', sql`${table.quoteId} is not null or ${table.orderId} is not null`),
    uniqueIndex('reservations_live_quote')
      .on(table.quoteId)
      .where(sql`status in ('HELD', 'COMMITTED')`),
    uniqueIndex('reservations_live_order')
      .on(table.orderId)
      .where(sql`status in ('HELD', 'COMMITTED')`),
    index('reservations_live_of_owner')
      .on(table.ownerId)
      .where(sql`status in ('HELD', 'COMMITTED')`),
    index('reservations_order').on(table.orderId),
    index('reservations_open_of_owner')
      .on(table.ownerId)
      .where(sql`status = 'HELD' and order_id is null`),
    index('reservations_open_of_address')
      .on(table.callerHash)
      .where(sql`status = 'HELD' and order_id is null`),
    index('reservations_due')
      .on(table.expiresAt)
      .where(sql`status = 'HELD'`),
  ],
)

export const reservationLines = pgTable(
  'reservation_lines',
  {
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    lineId: text('line_id').notNull(),
    variantId: text('variant_id').notNull(),
    warehouseId: text('warehouse_id').notNull(),
    quantity: integer('quantity').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reservationId, table.lineId, table.warehouseId] }),
    check('reservation_lines_quantity', sql`${table.quantity} > 0`),
  ],
)

export const movementKind = pgEnum('stock_movement_kind', movementKinds)

/** The ledger: only ever added to (a trigger refuses the rest). */
export const movements = pgTable(
  'stock_movements',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    variantId: text('variant_id').notNull(),
    warehouseId: text('warehouse_id').notNull(),
    kind: movementKind('kind').notNull(),
    onHandDelta: integer('on_hand_delta').notNull(),
    reservedDelta: integer('reserved_delta').notNull(),
    reservationId: text('reservation_id'),
    orderId: text('order_id'),
    reason: text('reason').notNull(),
    actor: text('actor').notNull(),
    at: instant('at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [index('stock_movements_variant').on(table.variantId, table.seq)],
)

/** The hash chain over the ledger. */
export const movementLinks = ledgerLinks('stock_movements')

/** Which returns were taken in: each once. */
export const takenReturns = pgTable('taken_returns', {
  returnId: text('return_id').primaryKey(),
  orderId: text('order_id').notNull(),
  at: instant('at')
    .notNull()
    .default(sql`clock_timestamp()`),
})
