import { sql } from 'drizzle-orm'
import {
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'
import type { Origin } from '@shop/kit/telemetry/scope'
import type { LineQuantity } from '@shop/schema/shapes'
import type { ShipmentStatus } from '../domain/shipment.ts'
import type { TrackingStatus } from '../domain/track.ts'

export { outbox, inbox, deadLetters } from '@shop/kit/events/tables'
export { courierParcels } from '../courier/tables.ts'

const now = sql`clock_timestamp()`

/** Countries with the same methods and prices; the one without countries takes all others. */
export const zones = pgTable('zones', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  countries: text('countries').array().notNull(),
})

export const methods = pgTable('methods', {
  id: text('id').primaryKey(),
  zoneId: text('zone_id')
    .notNull()
    .references(() => zones.id),
  name: text('name').notNull(),
  daysMin: integer('days_min').notNull(),
  daysMax: integer('days_max').notNull(),
})

/** A price for weights and values from `from` up to but not including `to`; no upper end when null. */
export const rates = pgTable(
  'rates',
  {
    methodId: text('method_id')
      .notNull()
      .references(() => methods.id),
    currency: text('currency').notNull(),
    weightFrom: integer('weight_from').notNull(),
    weightTo: integer('weight_to'),
    valueFrom: minorUnits('value_from').notNull(),
    valueTo: minorUnits('value_to'),
    priceMinor: minorUnits('price_minor').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.methodId, table.currency, table.weightFrom, table.valueFrom] }),
    check('rates_price', sql`price_minor >= 0`),
  ],
)

/** What was said of an order, also before it was confirmed here. */
export const orderNotes = pgTable('order_notes', {
  orderId: text('order_id').primaryKey(),
  heldUntil: instant('held_until'),
  isCancelled: boolean('is_cancelled').notNull().default(false),
})

export const shipments = pgTable(
  'shipments',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id').notNull(),
    buyerId: text('buyer_id').notNull(),
    warehouseId: text('warehouse_id').notNull(),
    methodId: text('method_id').notNull(),
    wave: text('wave').notNull(),
    lines: jsonb('lines').$type<LineQuantity[]>().notNull(),
    status: text('status').$type<ShipmentStatus>().notNull(),
    carrier: text('carrier'),
    trackingNumber: text('tracking_number').unique(),
    trackingUrl: text('tracking_url'),
    bookingRound: integer('booking_round').notNull(),
    heldUntil: instant('held_until'),
    shippedAt: instant('shipped_at'),
    deliveredAt: instant('delivered_at'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull(),
    /** The request that placed the order: what the courier reports belongs to it. */
    origin: jsonb('origin').$type<Origin>(),
    /** When the next call to the courier may be made. */
    nextAt: instant('next_at').notNull().default(now),
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [
    unique('shipments_once').on(table.orderId, table.warehouseId, table.wave),
    index('shipments_to_book')
      .on(table.nextAt)
      .where(sql`status = 'PENDING'`),
    index('shipments_to_recall')
      .on(table.nextAt)
      .where(sql`status in ('HELD', 'CANCELLED') and tracking_number is not null`),
    index('shipments_held')
      .on(table.heldUntil)
      .where(sql`status = 'HELD'`),
  ],
)

/** What couriers told, each report once. */
export const trackingEvents = pgTable(
  'tracking_events',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    shipmentId: text('shipment_id')
      .notNull()
      .references(() => shipments.id),
    carrier: text('carrier').notNull(),
    carrierEventId: text('carrier_event_id').notNull(),
    status: text('status').$type<TrackingStatus>().notNull(),
    description: text('description').notNull(),
    at: instant('at').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    unique('tracking_events_once').on(table.carrier, table.carrierEventId),
    index('tracking_events_of_shipment').on(table.shipmentId, table.at),
  ],
)
