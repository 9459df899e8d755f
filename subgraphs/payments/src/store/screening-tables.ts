import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'
import type { ScreeningDecision, ScreeningFacts, ScreeningReason } from '../domain/screen.ts'

/** What the fraud screen made of each payment, and what people made of that. Who and where are keyed hashes. */
export const screenings = pgTable(
  'screenings',
  {
    paymentId: text('payment_id').primaryKey(),
    buyerId: text('buyer_id').notNull(),
    callerHash: text('caller_hash'),
    addressHash: text('address_hash'),
    /** The method's fingerprint; its saved id or its token where it has none. */
    methodKey: text('method_key'),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').notNull(),
    decision: text('decision').$type<ScreeningDecision>().notNull(),
    score: integer('score').notNull(),
    reasons: jsonb('reasons').$type<readonly ScreeningReason[]>().notNull(),
    facts: jsonb('facts').$type<ScreeningFacts>().notNull(),
    at: instant('at').notNull(),
    /** The provider, or we, said no. */
    declinedAt: instant('declined_at'),
    /** Where the card was issued. */
    cardCountry: text('card_country'),
    reviewed: text('reviewed').$type<'RELEASED' | 'REFUSED' | 'LAPSED'>(),
    reviewedBy: text('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
    note: text('note'),
  },
  (table) => [
    index('screenings_of_buyer').on(table.buyerId, table.at),
    index('screenings_of_caller')
      .on(table.callerHash, table.at)
      .where(sql`caller_hash is not null`),
    index('screenings_of_address')
      .on(table.addressHash, table.at)
      .where(sql`address_hash is not null`),
    index('screenings_of_method')
      .on(table.methodKey, table.at)
      .where(sql`method_key is not null`),
  ],
)
