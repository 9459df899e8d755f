import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant } from '@shop/kit/columns'

/** Sales of hot variants. Tickets up to `served` were let in, those up to `joined` wait: a ticket's place follows from its number. */
export const flashSales = pgTable(
  'flash_sales',
  {
    id: text('id').primaryKey(),
    variantId: text('variant_id').notNull(),
    unitsPerBuyer: integer('units_per_buyer').notNull(),
    admittedMax: integer('admitted_max').notNull(),
    admissionMs: integer('admission_ms').notNull(),
    waitingMax: integer('waiting_max').notNull(),
    joined: integer('joined').notNull().default(0),
    served: integer('served').notNull().default(0),
    isSoldOut: boolean('is_sold_out').notNull().default(false),
    /** Counts what those who wait should see. */
    version: integer('version').notNull().default(1),
    startedAt: instant('started_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    endedAt: instant('ended_at'),
  },
  (table) => [
    check('flash_sales_order', sql`0 <= ${table.served} and ${table.served} <= ${table.joined}`),
    uniqueIndex('flash_sales_running')
      .on(table.variantId)
      .where(sql`ended_at is null`),
  ],
)

/** A buyer's place in the queue of a sale. */
export const saleTickets = pgTable(
  'sale_tickets',
  {
    id: text('id').primaryKey(),
    saleId: text('sale_id')
      .notNull()
      .references(() => flashSales.id),
    ownerId: text('owner_id').notNull(),
    /** Keyed hash of the address from which it was asked for. */
    callerHash: text('caller_hash'),
    number: integer('number').notNull(),
    joinedAt: instant('joined_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    admittedUntil: instant('admitted_until'),
  },
  (table) => [
    uniqueIndex('sale_tickets_buyer').on(table.saleId, table.ownerId),
    uniqueIndex('sale_tickets_number').on(table.saleId, table.number),
    index('sale_tickets_address')
      .on(table.saleId, table.callerHash)
      .where(sql`caller_hash is not null`),
    index('sale_tickets_admitted')
      .on(table.saleId, table.admittedUntil)
      .where(sql`admitted_until is not null`),
  ],
)
