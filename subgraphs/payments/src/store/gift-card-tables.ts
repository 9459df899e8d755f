import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'

/** What the shop owes the bearer of a code; the code itself is kept as a keyed hash alone. `heldMinor` of the balance is kept for quotes and orders. */
export const giftCards = pgTable(
  'gift_cards',
  {
    id: text('id').primaryKey(),
    codeHash: text('code_hash').notNull().unique(),
    lastFour: text('last_four').notNull(),
    currency: text('currency').notNull(),
    issuedMinor: minorUnits('issued_minor').notNull(),
    balanceMinor: minorUnits('balance_minor').notNull(),
    heldMinor: minorUnits('held_minor').notNull().default(0),
    reason: text('reason').notNull(),
    issuedBy: text('issued_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
    disabledAt: instant('disabled_at'),
    disabledBy: text('disabled_by'),
  },
  (table) => [
    index('gift_cards_newest').on(table.createdAt, table.id),
    index('gift_cards_expiring')
      .on(table.expiresAt)
      .where(sql`expires_at is not null and balance_minor > 0`),
    check('gift_cards_balance', sql`0 <= held_minor and held_minor <= balance_minor and balance_minor <= issued_minor`),
  ],
)

/**
 * What a quote keeps on a card (`HELD`, until `expiresAt`), and what becomes of it: an order takes it over (`BOUND`) and
 * spends it (`SPENT`), or it is let go (`RELEASED`). Rows stay.
 */
export const giftCardHolds = pgTable(
  'gift_card_holds',
  {
    quoteId: text('quote_id').notNull(),
    giftCardId: text('gift_card_id')
      .notNull()
      .references(() => giftCards.id),
    place: integer('place').notNull(),
    minor: minorUnits('minor').notNull(),
    /** What of it is kept on the card now. */
    keptMinor: minorUnits('kept_minor').notNull().default(0),
    spentMinor: minorUnits('spent_minor').notNull().default(0),
    givenBackMinor: minorUnits('given_back_minor').notNull().default(0),
    state: text('state').$type<'HELD' | 'BOUND' | 'SPENT' | 'RELEASED'>().notNull(),
    orderId: text('order_id'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.giftCardId] }),
    index('gift_card_holds_of_card').on(table.giftCardId),
    index('gift_card_holds_of_order')
      .on(table.orderId)
      .where(sql`order_id is not null`),
    index('gift_card_holds_lapsing')
      .on(table.expiresAt)
      .where(sql`state = 'HELD'`),
    check(
      'gift_card_holds_amounts',
      sql`0 <= kept_minor and 0 <= given_back_minor and given_back_minor <= spent_minor and kept_minor + spent_minor <= minor`,
    ),
    check(
      'gift_card_holds_state',
      sql`(state in ('HELD', 'BOUND')) = (kept_minor > 0) and (state in ('HELD', 'RELEASED') or order_id is not null)`,
    ),
  ],
)

/** How often codes were tried within a window; `bucket` is a hash and names nobody. */
export const codeTries = pgTable(
  'code_tries',
  { bucket: text('bucket').primaryKey(), count: integer('count').notNull(), endsAt: instant('ends_at').notNull() },
  (table) => [index('code_tries_ends').on(table.endsAt)],
)
