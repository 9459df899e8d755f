import { pgTable, text } from 'drizzle-orm/pg-core'
import { minorUnits } from '@shop/kit/columns'
import type { Intent } from '../domain/intent.ts'

/** Amounts that buyers promised to pay on delivery: the books of the provider that is the shop itself. */
export const offlineIntents = pgTable('offline_intents', {
  id: text('id').primaryKey(),
  amountMinor: minorUnits('amount_minor').notNull(),
  currency: text('currency').notNull(),
  state: text('state').$type<Intent['state']>().notNull(),
  capturedMinor: minorUnits('captured_minor').notNull().default(0),
  /** What the buyer writes on a bank transfer; null for paying on delivery. */
  reference: text('reference').unique(),
  refundedMinor: minorUnits('refunded_minor').notNull().default(0),
})

export const offlineRefunds = pgTable('offline_refunds', {
  id: text('id').primaryKey(),
  intentId: text('intent_id')
    .notNull()
    .references(() => offlineIntents.id),
  amountMinor: minorUnits('amount_minor').notNull(),
})
