import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
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
    brandId: text('brand_id'),
    title: text('title').notNull().default(''),
    status: productStatus('status').notNull(),
    /** As products told last, and when: one of its variants can be bought. */
    inStock: boolean('in_stock').notNull().default(false),
    stockAt: instant('stock_at'),
    /** Rises with each change of whether and where it is shown; what the cache knows is of some revision. */
    revision: integer('revision').notNull().default(1),
    cachedRevision: integer('cached_revision').notNull().default(0),
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
    index('products_uncached')
      .on(table.id)
      .where(sql`cached_revision < revision`),
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
    /** It will not be sent: then it does not count, whatever else is heard of it. */
    cancelledAt: instant('cancelled_at'),
  },
  (table) => [index('orders_buyer').on(table.buyerId)],
)

/** What is in an order: units of each product, and how many of them came back or were never sent. */
export const purchases = pgTable(
  'purchases',
  {
    orderId: text('order_id').notNull(),
    productId: text('product_id').notNull(),
    quantity: integer('quantity').notNull().default(1),
    returnedQuantity: integer('returned_quantity').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.productId] })],
)

/** The lines behind `purchases`: others speak of lines. The product is null while only a return was heard. */
export const orderLines = pgTable(
  'order_lines',
  {
    orderId: text('order_id').notNull(),
    lineId: text('line_id').notNull(),
    productId: text('product_id'),
    quantity: integer('quantity').notNull().default(0),
    returnedQuantity: integer('returned_quantity').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.lineId] })],
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
  /** In how many orders it was. */
  orders: integer('orders').notNull().default(0),
})

/** What was told last of each product: how many looked at it lately, and how many of them bought it. */
export const interest = pgTable('interest', {
  productId: text('product_id').primaryKey(),
  viewers: integer('viewers').notNull(),
  buyers: integer('buyers').notNull(),
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

export const interactionKind = pgEnum('interaction_kind', ['VIEW', 'CLICK', 'SEARCH', 'ADD', 'IMPRESSION', 'RATING'])

/**
 * What people did, once each: what clients told with consent, and ratings. `person` is `usr_…`, `gst_…`, or `anon_` and the keyed
 * hash of an anonymous id. Kept for `INTERACTIONS_KEPT_DAYS`.
 */
export const interactions = pgTable(
  'interactions',
  {
    person: text('person').notNull(),
    /** Made by the client, or the id of a review. */
    id: text('id').notNull(),
    kind: interactionKind('kind').notNull(),
    productId: text('product_id'),
    /** What was searched for; null also where it looked like somebody's name or number. */
    query: text('query'),
    /** 1 to 5, of a RATING that was not taken back. */
    rating: smallint('rating'),
    /** The mark of a recommendation, by which what came of an experiment is found. */
    trackingId: text('tracking_id'),
    /** By the client's clock, but never later than it came. */
    at: instant('at').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.id] }),
    index('interactions_at').on(table.at),
    index('interactions_viewed')
      .on(table.person, table.at.desc().nullsFirst())
      .where(sql`kind = 'VIEW'`),
    index('interactions_tracked')
      .on(sql`split_part(tracking_id, '.', 1)`, table.person)
      .where(sql`kind = 'CLICK' and tracking_id is not null`),
  ],
)

/**
 * Who told something, found by a keyed hash of their id. Whoever writes or erases what somebody did locks the row first. After an
 * erasure nothing but the hash is left, so that what comes late does not bring anything back.
 */
export const people = pgTable(
  'people',
  {
    key: text('key').primaryKey(),
    /** As in `interactions`; null once erased. */
    person: text('person'),
    /** When something was last heard of them, to the hour. */
    seenAt: instant('seen_at').notNull(),
    /** Consent was withdrawn: what was received until then is not kept. */
    refusedAt: instant('refused_at'),
    /** The user whose history this one's became, and until when. */
    joinedTo: text('joined_to'),
    joinedAt: instant('joined_at'),
    erasedAt: instant('erased_at'),
  },
  (table) => [
    index('people_joined')
      .on(table.joinedTo)
      .where(sql`joined_to is not null`),
    index('people_seen').on(table.seenAt),
  ],
)

/** Lists of these products are to be made anew: what is known of them has changed since. */
export const staleLists = pgTable('stale_lists', {
  productId: text('product_id').primaryKey(),
  since: instant('since').notNull(),
})

/** The same of people. */
export const staleTastes = pgTable('stale_tastes', {
  person: text('person').primaryKey(),
  since: instant('since').notNull(),
})

export const modelState = pgEnum('model_state', ['TRAINING', 'READY', 'FAILED'])

/** What was learned at one time. At most one model is served. */
export const models = pgTable(
  'models',
  {
    version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
    state: modelState('state').notNull(),
    isServed: boolean('is_served').notNull().default(false),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    /** Taken for failed when nothing was heard of the training by then. */
    leaseUntil: instant('lease_until').notNull(),
    /** Whether it is served as soon as it is ready. */
    servesWhenReady: boolean('serves_when_ready').notNull(),
    interactions: integer('interactions').notNull().default(0),
    people: integer('people').notNull().default(0),
    products: integer('products').notNull().default(0),
    /** Figures by name, such as the quality that was measured while training. */
    figures: jsonb('figures').notNull().default({}),
    /** Why it failed. */
    reason: text('reason'),
  },
  (table) => [
    uniqueIndex('models_served')
      .on(table.isServed)
      .where(sql`is_served`),
    uniqueIndex('models_training')
      .on(table.state)
      .where(sql`state = 'TRAINING'`),
  ],
)

/** What a model says of a product. */
export const itemLists = pgTable(
  'item_lists',
  {
    version: integer('version')
      .notNull()
      .references(() => models.version, { onDelete: 'cascade' }),
    productId: text('product_id').notNull(),
    /** What goes with it, best first: product, score from 0 to 1, and whether people or texts say so. */
    related: jsonb('related').notNull(),
    /** What is like it by its text, category and brand alone. */
    similar: jsonb('similar').notNull(),
    /** People who bought it buy it again. */
    isConsumable: boolean('is_consumable').notNull(),
  },
  (table) => [primaryKey({ columns: [table.version, table.productId] })],
)

/** What a model says of a person: products, best first, with scores and why. */
export const personLists = pgTable(
  'person_lists',
  {
    version: integer('version')
      .notNull()
      .references(() => models.version, { onDelete: 'cascade' }),
    person: text('person').notNull(),
    items: jsonb('items').notNull(),
  },
  (table) => [primaryKey({ columns: [table.version, table.person] })],
)

export const surface = pgEnum('surface', ['USER_RECOMMENDATIONS', 'CART_SUGGESTIONS'])

/** A comparison of ways to recommend, each shown to a share of the people. At most one runs on a surface. */
export const experiments = pgTable(
  'experiments',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    surface: surface('surface').notNull(),
    /** The first is what the others are compared with. */
    variants: jsonb('variants').notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    uniqueIndex('experiments_running')
      .on(table.surface)
      .where(sql`ended_at is null`),
  ],
)

/** Who was first shown what in an experiment. */
export const exposures = pgTable(
  'exposures',
  {
    experimentId: text('experiment_id')
      .notNull()
      .references(() => experiments.id, { onDelete: 'cascade' }),
    person: text('person').notNull(),
    variant: text('variant').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.experimentId, table.person] }), index('exposures_person').on(table.person)],
)
