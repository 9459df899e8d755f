import { sql } from 'drizzle-orm'
import {
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { instant, minorUnits, sealed } from '@shop/kit/columns'
import { people } from '@shop/schema/shapes'
import type { People, QuoteSnapshot } from '@shop/schema/shapes'
import type { Benefit, Conditions } from '../domain/promotions/promotion.ts'
import type { Notice } from '../domain/quote-problems.ts'
import type { QuoteShippingOptionModel } from '../models.ts'
import type { TakenRows } from './cart-rows.ts'

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
    snapshot: jsonb('snapshot').$type<Omit<QuoteSnapshot, keyof People>>().notNull(),
    people: sealed('quotes.people', people).notNull(),
    shippingOptions: jsonb('shipping_options').$type<QuoteShippingOptionModel[]>().notNull(),
    changedLineIds: jsonb('changed_line_ids').$type<string[]>().notNull(),
    expiresAt: instant('expires_at').notNull(),
    claimedBy: text('claimed_by'),
    claimedAt: instant('claimed_at'),
    /** What the claim took out of carts, until the order is heard of or it is put back. */
    taken: jsonb('taken').$type<TakenRows[]>(),
    replacedAt: instant('replaced_at'),
    /** What could not be had of what the buyer wished for. */
    notices: jsonb('notices').$type<Notice[]>().notNull().default([]),
    /** Keyed hash of the e-mail: who ordered before is known by it. */
    emailHash: text('email_hash'),
    /** The order that it became, once that was heard. */
    orderId: text('order_id').unique(),
    /** When its promotions were given back: its order was cancelled, or never came. */
    givenBackAt: instant('given_back_at'),
    /** When addresses and e-mail were taken out: the order has its own copy. */
    trimmedAt: instant('trimmed_at'),
  },
  (table) => [
    index('quotes_claimed')
      .on(table.claimedAt)
      .where(sql`claimed_by is not null and trimmed_at is null`),
    index('quotes_ordered_by_owner')
      .on(table.ownerId)
      .where(sql`claimed_by is not null`),
    index('quotes_ordered_by_email')
      .on(table.emailHash)
      .where(sql`claimed_by is not null`),
    index('quotes_taken')
      .on(table.claimedAt)
      .where(sql`taken is not null`),
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

/** How shipping is taxed, by country, region ('' is the whole country) and day from which it applies. */
export const taxShipping = pgTable(
  'tax_shipping',
  {
    country: text('country')
      .notNull()
      .references(() => taxCountries.country),
    region: text('region').notNull().default(''),
    rule: text('rule', { enum: ['STANDARD', 'GOODS', 'NONE'] }).notNull(),
    validFrom: date('valid_from').notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.region, table.validFrom] })],
)

/** What takes something off. `uses` counts what is kept or used up; only a promotion with a limit counts. */
export const promotions = pgTable(
  'promotions',
  {
    id: text('id').primaryKey(),
    version: integer('version').notNull(),
    label: text('label').notNull(),
    benefit: jsonb('benefit').$type<Benefit>().notNull(),
    conditions: jsonb('conditions').$type<Conditions>().notNull(),
    needsCoupon: boolean('needs_coupon').notNull(),
    isExclusive: boolean('is_exclusive').notNull(),
    priority: integer('priority').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at'),
    usesMax: integer('uses_max'),
    usesPerBuyerMax: integer('uses_per_buyer_max'),
    uses: integer('uses').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('promotions_automatic')
      .on(table.startsAt)
      .where(sql`not needs_coupon`),
    index('promotions_page').on(table.createdAt.desc(), table.id.desc()),
    check('promotions_uses', sql`${table.uses} between 0 and coalesce(${table.usesMax}, 2147483647)`),
  ],
)

/** Codes that let their holders use a promotion. */
export const coupons = pgTable(
  'coupons',
  {
    code: text('code').primaryKey(),
    promotionId: text('promotion_id')
      .notNull()
      .references(() => promotions.id),
    usesMax: integer('uses_max'),
    uses: integer('uses').notNull().default(0),
  },
  (table) => [
    index('coupons_of_promotion').on(table.promotionId, table.code),
    check('coupons_uses', sql`${table.uses} between 0 and coalesce(${table.usesMax}, 2147483647)`),
  ],
)

/** Codes that an owner gave for a cart. */
export const cartCoupons = pgTable(
  'cart_coupons',
  {
    cartId: text('cart_id')
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    code: text('code').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cartId, table.code] })],
)

/**
 * Uses of promotions by quotes: KEPT until the quote ends, USED once it was claimed, FREED when it was given back. What
 * was counted is named, so that exactly that is given back.
 */
export const promotionUses = pgTable(
  'promotion_uses',
  {
    quoteId: text('quote_id').notNull(),
    promotionId: text('promotion_id').notNull(),
    code: text('code'),
    state: text('state', { enum: ['KEPT', 'USED', 'FREED'] }).notNull(),
    countsForAll: boolean('counts_for_all').notNull(),
    countsForCode: boolean('counts_for_code').notNull(),
    /** Under which marks of the buyer it counts; none when there is no limit per buyer. */
    buyers: text('buyers').array().notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.promotionId] }),
    index('promotion_uses_kept')
      .on(table.changedAt)
      .where(sql`state = 'KEPT'`),
  ],
)

/** How often a buyer uses a promotion that is limited per buyer. */
export const promotionBuyers = pgTable(
  'promotion_buyers',
  {
    buyer: text('buyer').notNull(),
    promotionId: text('promotion_id').notNull(),
    uses: integer('uses').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.buyer, table.promotionId] }),
    check('promotion_buyers_uses', sql`${table.uses} >= 0`),
  ],
)

/** Who changed which promotion, and how it was before and after; rows are only added. */
export const promotionChanges = pgTable(
  'promotion_changes',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    promotionId: text('promotion_id').notNull(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action', { enum: ['CREATED', 'UPDATED', 'ENDED', 'COUPONS_CREATED'] }).notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    requestId: text('request_id'),
  },
  (table) => [index('promotion_changes_page').on(table.promotionId, table.seq.desc())],
)

/** Orders whose end was heard before their beginning. */
export const endedOrders = pgTable('ended_orders', {
  orderId: text('order_id').primaryKey(),
  at: instant('at').notNull(),
})
