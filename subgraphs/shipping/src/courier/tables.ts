import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '@shop/kit/columns'
import type { TrackingStatus } from '../domain/track.ts'

/** The simulated courier's own books: its parcels survive a restart, and hold no name and no address. */
export const courierParcels = pgTable(
  'courier_parcels',
  {
    trackingNumber: text('tracking_number').primaryKey(),
    bookingKey: text('booking_key').notNull().unique(),
    stage: text('stage').$type<TrackingStatus | 'CANCELLED'>().notNull(),
    stageAt: instant('stage_at').notNull(),
    isReported: boolean('is_reported').notNull().default(false),
    dueAt: instant('due_at').notNull(),
  },
  (table) => [
    index('courier_parcels_due')
      .on(table.dueAt)
      .where(sql`stage <> 'CANCELLED' and not (stage = 'DELIVERED' and is_reported)`),
  ],
)
