import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  real,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { instant, minorUnits } from '@shop/kit/columns'
import type { Attributes } from '../domain/attributes.ts'
import type { MerchandisingAction } from '../domain/merchandising-rule.ts'
import type { SynonymNearness } from '../domain/search-words.ts'
import type { MediaKind } from '../domain/media.ts'
import type { ProductOption, ProductStatus, TaxCategory } from '../domain/product.ts'
import type { ChosenOption } from '../domain/variant.ts'

export { deadLetters, inbox, outbox } from '@shop/kit/events/tables'

export type RebuildState = 'COPYING' | 'DONE' | 'GIVEN_UP'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The tree. `path` holds the ids from the root down to the category itself, so a subtree is one containment test. */
export const categories = pgTable(
  'categories',
  {
    id: text('id').primaryKey(),
    parentId: text('parent_id'),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    position: integer('position').notNull().default(0),
    path: text('path').array().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('categories_siblings').on(table.parentId, table.position, table.id),
    index('categories_path').using('gin', table.path),
    index('categories_words').using('gin', sql`name_words(${table.name})`),
  ],
)

export const brands = pgTable(
  'brands',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('brands_name').on(sql`lower(${table.name})`),
    index('brands_words').using('gin', sql`name_words(${table.name})`),
  ],
)

/**
 * `words` is what else finds it (brand, SKUs, GTINs). `viewers` looked at it in the last 30 days, and `buyers` of them bought it.
 * `search`, `rating_milli` and `conversion` are kept by Postgres itself.
 */
export const products = pgTable(
  'products',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    externalId: text('external_id').unique(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    categoryId: text('category_id').references(() => categories.id),
    brandId: text('brand_id').references(() => brands.id),
    status: text('status').$type<ProductStatus>().notNull(),
    taxCategory: text('tax_category').$type<TaxCategory>().notNull(),
    attributes: jsonb('attributes').$type<Attributes>().notNull(),
    options: jsonb('options').$type<ProductOption[]>().notNull(),
    ratingSum: integer('rating_sum').notNull().default(0),
    ratingCount: integer('rating_count').notNull().default(0),
    ratingMilli: integer('rating_milli')
      .notNull()
      .generatedAlwaysAs(sql`case when rating_count = 0 then 0 else rating_sum * 1000 / rating_count end`),
    popularity: integer('popularity').notNull().default(0),
    viewers: integer('viewers').notNull().default(0),
    buyers: integer('buyers').notNull().default(0),
    conversion: real('conversion')
      .notNull()
      .generatedAlwaysAs(sql`conversion_signal(viewers, buyers)`),
    inStock: boolean('in_stock').notNull().default(false),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    importHash: text('import_hash'),
    words: text('words').notNull().default(''),
    search: tsvector('search')
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('simple', search_words(title)), 'A') || setweight(to_tsvector('simple', search_words(words)), 'B') || setweight(to_tsvector('simple', search_words(description)), 'C') || setweight(to_tsvector('simple', search_words(search_told(attributes, options))), 'D')`,
      ),
  },
  (table) => [
    index('products_newest').on(table.status, table.createdAt, table.id),
    index('products_popular').on(table.status, table.popularity, table.id),
    index('products_rated').on(table.status, table.ratingMilli, table.id),
    index('products_titled').on(table.status, table.title, table.id),
    index('products_category').on(table.categoryId, table.id),
    index('products_brand').on(table.brandId),
    index('products_attributes').using('gin', sql`${table.attributes} jsonb_path_ops`),
    index('products_search').using('gin', table.search),
    index('products_title_trigrams').using('gin', sql`${table.title} gin_trgm_ops`),
    index('products_title_words')
      .using('gin', sql`name_words(${table.title})`)
      .where(sql`status = 'ACTIVE'`),
  ],
)

export const variants = pgTable(
  'variants',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    sku: text('sku').notNull().unique(),
    gtin: text('gtin'),
    title: text('title'),
    options: jsonb('options').$type<ChosenOption[]>().notNull(),
    weightGrams: integer('weight_grams').notNull(),
    quantityMax: integer('quantity_max').notNull(),
    position: integer('position').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('variants_product').on(table.productId, table.position, table.id),
    index('variants_gtin').on(table.gtin),
  ],
)

/** `product_id` stands here too, so that a price filter needs no join. */
export const prices = pgTable(
  'prices',
  {
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    currency: text('currency').notNull(),
    minor: minorUnits('minor').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.variantId, table.currency] }),
    index('prices_product').on(table.productId, table.currency, table.minor),
    index('prices_amount').on(table.currency, table.minor),
  ],
)

/** Lowest and highest price of a product's variants, worked out again in the transaction of every price change. */
export const priceRanges = pgTable(
  'price_ranges',
  {
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    currency: text('currency').notNull(),
    minMinor: minorUnits('min_minor').notNull(),
    maxMinor: minorUnits('max_minor').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.currency] }),
    index('price_ranges_lowest').on(table.currency, table.minMinor, table.productId),
  ],
)

export const images = pgTable(
  'images',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    variantId: text('variant_id').references(() => variants.id),
    url: text('url').notNull(),
    alt: text('alt').notNull(),
    position: integer('position').notNull(),
    width: integer('width'),
    height: integer('height'),
  },
  (table) => [
    index('images_product').on(table.productId, table.position, table.id),
    index('images_variant').on(table.variantId),
  ],
)

export const reviews = pgTable(
  'reviews',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    authorId: text('author_id').notNull(),
    authorName: text('author_name').notNull(),
    rating: smallint('rating').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    isVerifiedPurchase: boolean('is_verified_purchase').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('reviews_one_per_author').on(table.productId, table.authorId),
    index('reviews_newest').on(table.productId, table.createdAt, table.id),
  ],
)

/** Who received what: the right to review. */
export const purchases = pgTable(
  'purchases',
  {
    buyerId: text('buyer_id').notNull(),
    productId: text('product_id').notNull(),
    quantity: integer('quantity').notNull(),
    deliveredAt: instant('delivered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.buyerId, table.productId] })],
)

/** How far each import got, so that a stopped one goes on from there. */
export const catalogImports = pgTable('catalog_imports', {
  importKey: text('import_key').primaryKey(),
  lastLine: integer('last_line').notNull(),
  created: integer('created').notNull(),
  updated: integer('updated').notNull(),
  unchanged: integer('unchanged').notNull(),
  refused: integer('refused').notNull(),
  startedAt: instant('started_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

/**
 * The version of each product's document, which grows with every change of anything in it (triggers see to that), and
 * since when the index waits for it: null when it has it. A row outlives its product until the index has forgotten it.
 */
export const searchVersions = pgTable(
  'search_versions',
  {
    productId: text('product_id').primaryKey(),
    version: bigint('version', { mode: 'number' }).notNull(),
    changedAt: instant('changed_at').notNull(),
    waitingSince: instant('waiting_since'),
    /** Until then somebody has it in hand, or it rests after a failure. */
    restsUntil: instant('rests_until'),
    tries: integer('tries').notNull().default(0),
  },
  (table) => [
    index('search_versions_waiting')
      .on(table.waitingSince)
      .where(sql`waiting_since is not null`),
  ],
)

/** Categories whose name or place changed, and how far that was passed on to the documents of the products in them. */
export const searchCategoryChanges = pgTable('search_category_changes', {
  categoryId: text('category_id').primaryKey(),
  afterId: text('after_id').notNull().default(''),
})

/**
 * Whether a variant can be bought, as inventory said when it was asked last. `heard` counts its news of the variant: an
 * answer to a question that was asked before the latest of them is not taken.
 */
export const variantStock = pgTable(
  'variant_stock',
  {
    variantId: text('variant_id')
      .primaryKey()
      .references(() => variants.id, { onDelete: 'cascade' }),
    isSellable: boolean('is_sellable').notNull().default(false),
    heard: bigint('heard', { mode: 'number' }).notNull().default(0),
    askAt: instant('ask_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [index('variant_stock_ask').on(table.askAt)],
)

/** The making of a whole index beside the one that serves. */
export const searchRebuilds = pgTable(
  'search_rebuilds',
  {
    id: text('id').primaryKey(),
    indexName: text('index_name').notNull(),
    /** Of the mapping that it is made with. */
    mappingHash: text('mapping_hash').notNull(),
    state: text('state').$type<RebuildState>().notNull(),
    /** The last product that is in it. */
    afterId: text('after_id').notNull().default(''),
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    /** Who works at it, and until when nobody else does. */
    holder: text('holder'),
    heldUntil: instant('held_until'),
  },
  () => [
    uniqueIndex('search_rebuilds_one')
      .on(sql`(true)`)
      .where(sql`ended_at is null`),
  ],
)

/** What staff want to be seen first or last; there are few, and every process keeps those in force. */
export const merchandisingRules = pgTable(
  'merchandising_rules',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    action: text('action').$type<MerchandisingAction>().notNull(),
    query: text('query'),
    categoryId: text('category_id').references(() => categories.id, { onDelete: 'cascade' }),
    productIds: text('product_ids').array().notNull(),
    brandIds: text('brand_ids').array().notNull(),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    isEnabled: boolean('is_enabled').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('merchandising_rules_newest').on(table.createdAt, table.id)],
)

/** What else to look for when somebody types a wording: what staff add to the thesaurus of the shop. */
export const searchSynonyms = pgTable(
  'search_synonyms',
  {
    id: text('id').primaryKey(),
    wording: text('wording').notNull(),
    nearness: text('nearness').$type<SynonymNearness>().notNull(),
    synonyms: text('synonyms').array().notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('search_synonyms_newest').on(table.createdAt, table.id)],
)

/** Words that say nothing about a product in this shop. */
export const searchStopWords = pgTable('search_stop_words', { word: text('word').primaryKey() })

/** Pictures that the shop keeps, by the SHA-256 of their bytes; the bytes are in the folder of images. */
export const media = pgTable('media', {
  hash: text('hash').primaryKey(),
  kind: text('kind').$type<MediaKind>().notNull(),
  bytes: integer('bytes').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** The words of the catalog and how many products have each, as they were counted last. */
export const catalogWords = pgTable('catalog_words', {
  word: text('word').primaryKey(),
  products: integer('products').notNull(),
})

/** When the words were counted, and how long that took: one row. */
export const catalogWordCounts = pgTable('catalog_word_counts', {
  one: boolean('one').primaryKey().default(true),
  countedAt: instant('counted_at').notNull(),
  tookMs: integer('took_ms').notNull(),
  products: integer('products').notNull(),
  wordsPerProduct: integer('words_per_product').notNull(),
})
