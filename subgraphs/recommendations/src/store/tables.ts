import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { instant } from '@shop/kit/columns'

export { deadLetters, inbox, outbox } from '@shop/kit/events/tables'

export const productStatus = pgEnum('product_status', ['DRAFT', 'ACTIVE', 'RETIRED'])

/** What must be known of the catalogue: a projection of the events of products. */
export const products = pgTable(
  'products',
  {
    id: text('id').primaryKey(),
    categoryId: text('category_id'),
    status: productStatus('status').notNull(),
    /** Rises with each event of the product; an older event changes nothing. */
    version: bigint('version', { mode: 'number' }).notNull(),
    firstSeenAt: instant('first_seen_at').notNull(),
  },
  (table) => [
    index('products_category')
      .on(table.categoryId)
      .where(sql`status = 'ACTIVE'`),
    index('products_new')
      .on(table.firstSeenAt)
      .where(sql`status = 'ACTIVE'`),
  ],
)

/** An order counts once its lines are known and it is confirmed, whichever is heard first. */
export const orders = pgTable(
  'orders',
  {
    id: text('id').primaryKey(),
    buyerId: text('buyer_id').notNull(),
    confirmedAt: instant('confirmed_at'),
    isCounted: boolean('is_counted').notNull().default(false),
  },
  (table) => [index('orders_buyer').on(table.buyerId)],
)

export const purchases = pgTable(
  'purchases',
  { orderId: text('order_id').notNull(), productId: text('product_id').notNull() },
  (table) => [primaryKey({ columns: [table.orderId, table.productId] })],
)

/** In how many orders two products were together; each pair in both directions. */
export const coPurchases = pgTable(
  'co_purchases',
  { productId: text('product_id').notNull(), otherId: text('other_id').notNull(), orders: integer('orders').notNull() },
  (table) => [
    primaryKey({ columns: [table.productId, table.otherId] }),
    index('co_purchases_best').on(table.productId, table.orders.desc()),
  ],
)

/** Orders with the product, each weighing half after a half-life: `score` is the sum as it was at `lastAt`. */
export const popularity = pgTable('popularity', {
  productId: text('product_id').primaryKey(),
  score: doublePrecision('score').notNull(),
  lastAt: instant('last_at').notNull(),
})

/** What lies in carts: the sum of what was put in and taken out, so that the order of the events does not matter. */
export const cartItems = pgTable(
  'cart_items',
  {
    cartId: text('cart_id').notNull(),
    variantId: text('variant_id').notNull(),
    productId: text('product_id').notNull(),
    ownerId: text('owner_id').notNull(),
    quantity: integer('quantity').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cartId, table.variantId] }),
    index('cart_items_owner').on(table.ownerId),
    index('cart_items_changed').on(table.changedAt),
  ],
)
