import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'
import type { QuoteSnapshot } from '@shop/schema/shapes'
import type { QuoteShippingOptionModel } from '../models.ts'

export { deadLetters, inbox, outbox } from '@shop/kit/events/tables'
export { idempotencyKeys } from '@shop/kit/idempotency'

/** One cart per owner; its row is the lock for all its lines. */
export const carts = pgTable(
  'carts',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull().unique(),
    version: integer('version').notNull().default(0),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('carts_of_guests')
      .on(table.updatedAt)
      .where(sql`owner_id like 'gst\\_%'`),
  ],
)

/** What lies in a cart, with what it was when it was put in. */
export const cartLines = pgTable(
  'cart_lines',
  {
    id: text('id').primaryKey(),
    cartId: text('cart_id')
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    variantId: text('variant_id').notNull(),
    productId: text('product_id').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    quantity: integer('quantity').notNull(),
    addedPriceMinor: minorUnits('added_price_minor').notNull(),
    addedCurrency: text('added_currency').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [
    unique('cart_lines_variant').on(table.cartId, table.variantId),
    check('cart_lines_quantity', sql`${table.quantity} > 0`),
  ],
)

/** What an owner keeps for later. */
export const wishlistLines = pgTable(
  'wishlist_lines',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    variantId: text('variant_id').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [
    unique('wishlist_lines_variant').on(table.ownerId, table.variantId),
    index('wishlist_lines_page').on(table.ownerId, table.addedAt.desc(), table.id.desc()),
  ],
)

/** Price promises; one that was claimed belongs to one order for ever. */
export const quotes = pgTable(
  'quotes',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    cartId: text('cart_id').notNull(),
    snapshot: jsonb('snapshot').$type<QuoteSnapshot>().notNull(),
    shippingOptions: jsonb('shipping_options').$type<QuoteShippingOptionModel[]>().notNull(),
    changedLineIds: jsonb('changed_line_ids').$type<string[]>().notNull(),
    expiresAt: instant('expires_at').notNull(),
    claimedBy: text('claimed_by'),
    claimedAt: instant('claimed_at'),
    replacedAt: instant('replaced_at'),
  },
  (table) => [
    index('quotes_open')
      .on(table.ownerId)
      .where(sql`claimed_by is null and replaced_at is null`),
    index('quotes_unclaimed')
      .on(table.expiresAt)
      .where(sql`claimed_by is null`),
  ],
)

/** Whether a country's prices are shown with tax. */
export const taxCountries = pgTable('tax_countries', {
  country: text('country').primaryKey(),
  pricesIncludeTax: boolean('prices_include_tax').notNull(),
})

/** Tax rates by country, region ('' is the whole country), category and day from which they apply. */
export const taxRates = pgTable(
  'tax_rates',
  {
    country: text('country')
      .notNull()
      .references(() => taxCountries.country),
    region: text('region').notNull().default(''),
    category: text('category', { enum: ['STANDARD', 'REDUCED', 'ZERO'] }).notNull(),
    rateBps: integer('rate_bps').notNull(),
    validFrom: date('valid_from').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.country, table.region, table.category, table.validFrom] }),
    check('tax_rates_range', sql`${table.rateBps} between 0 and 10000`),
  ],
)
