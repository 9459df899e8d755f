import { sql } from 'drizzle-orm'
import { check, index, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'

/**
 * What an order does not owe any more, once per reason: units that will not be sent (the id is the event's), or that
 * came back (the id is the return's). Before the money is taken it lowers what is taken; afterwards it is one refund.
 */
export const owedBack = pgTable(
  'owed_back',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id').notNull(),
    returnId: text('return_id').unique(),
    minor: minorUnits('minor').notNull(),
    currency: text('currency').notNull(),
    at: instant('at').notNull(),
    /** When it took effect; `refundId` is null where it only lowered what was taken. */
    servedAt: instant('served_at'),
    refundId: text('refund_id').unique(),
  },
  (table) => [
    index('owed_back_open')
      .on(table.orderId)
      .where(sql`served_at is null`),
    check('owed_back_amount', sql`minor >= 0`),
  ],
)
