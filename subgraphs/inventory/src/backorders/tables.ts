import { sql } from 'drizzle-orm'
import {
  bigserial,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { instant } from '@shop/kit/columns'
import { purchaseStatuses } from '../domain/purchase.ts'

/**
 * Which variants may be sold before they are here, and who brings them. The row is also the lock of the variant's queue:
 * whoever changes what waits for a variant, or what is on its way, holds it first.
 */
export const backorderPolicies = pgTable(
  'backorder_policies',
  {
    variantId: text('variant_id').primaryKey(),
    isBackorderable: boolean('is_backorderable').notNull(),
    supplier: text('supplier').notNull(),
    supplierSku: text('supplier_sku').notNull(),
    leadDays: integer('lead_days').notNull(),
    /** Where deliveries go. */
    warehouseId: text('warehouse_id').notNull(),
  },
  (table) => [check('backorder_policies_lead', sql`${table.leadDays} >= 0`)],
)

/** A line of a confirmed order that waits for units, or did: every unit of it is in exactly one of four states. */
export const backorders = pgTable(
  'backorders',
  {
    id: text('id').primaryKey(),
    /** Who came first is served first. */
    position: bigserial('position', { mode: 'number' }).notNull(),
    reservationId: text('reservation_id').notNull(),
    orderId: text('order_id').notNull(),
    ownerId: text('owner_id').notNull(),
    lineId: text('line_id').notNull(),
    variantId: text('variant_id').notNull(),
    quantity: integer('quantity').notNull(),
    waiting: integer('waiting').notNull(),
    filled: integer('filled').notNull().default(0),
    /** Will never arrive; the order was told, and has not answered yet. */
    failed: integer('failed').notNull().default(0),
    cancelled: integer('cancelled').notNull().default(0),
    expectedAt: instant('expected_at'),
    since: instant('since')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [
    check(
      'backorders_units',
      sql`${table.waiting} >= 0 and ${table.filled} >= 0 and ${table.failed} >= 0 and ${table.cancelled} >= 0
        and ${table.waiting} + ${table.filled} + ${table.failed} + ${table.cancelled} = ${table.quantity}`,
    ),
    uniqueIndex('backorders_line').on(table.orderId, table.lineId),
    index('backorders_queue')
      .on(table.variantId, table.position)
      .where(sql`waiting > 0`),
    index('backorders_waiting')
      .on(table.position)
      .where(sql`waiting > 0`),
  ],
)

export const purchaseStatus = pgEnum('purchase_order_status', purchaseStatuses)

/** Units that a supplier was asked for. The id is the reference under which he knows the order. */
export const purchaseOrders = pgTable(
  'purchase_orders',
  {
    id: text('id').primaryKey(),
    position: bigserial('position', { mode: 'number' }).notNull(),
    /** Whose line made it necessary; what arrives goes to whoever waits longest. */
    backorderId: text('backorder_id').notNull().unique(),
    variantId: text('variant_id').notNull(),
    supplier: text('supplier').notNull(),
    supplierSku: text('supplier_sku').notNull(),
    warehouseId: text('warehouse_id').notNull(),
    quantity: integer('quantity').notNull(),
    received: integer('received').notNull().default(0),
    status: purchaseStatus('status').notNull(),
    expectedAt: instant('expected_at'),
    reason: text('reason'),
    /** The supplier would not cancel it: it is not asked of him again. */
    isFirm: boolean('is_firm').notNull().default(false),
    /** Of the supplier's word that is known: an older one changes nothing. */
    version: integer('version').notNull().default(0),
    attempts: integer('attempts').notNull().default(0),
    /** When the supplier is called or asked next; null: never again. */
    callAt: instant('call_at'),
    lastFault: text('last_fault'),
    createdAt: instant('created_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    /** Since when it is in this status. */
    since: instant('since')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [
    check('purchase_orders_units', sql`${table.quantity} > 0 and ${table.received} >= 0`),
    index('purchase_orders_variant').on(table.variantId, table.position),
    index('purchase_orders_status').on(table.status, table.position),
    index('purchase_orders_due')
      .on(table.callAt)
      .where(sql`call_at is not null`),
  ],
)

/** Deliveries that a supplier told of, so that each comes into stock once. */
export const purchaseDeliveries = pgTable(
  'purchase_deliveries',
  {
    purchaseOrderId: text('purchase_order_id').notNull(),
    deliveryId: text('delivery_id').notNull(),
    quantity: integer('quantity').notNull(),
    at: instant('at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.purchaseOrderId, table.deliveryId] }),
    foreignKey({ columns: [table.purchaseOrderId], foreignColumns: [purchaseOrders.id] }),
    check('purchase_deliveries_quantity', sql`${table.quantity} > 0`),
  ],
)
