import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { ProductModel, VariantModel, CategoryModel, BrandModel, ImageModel, MediaModel, ReviewModel, ProductConnectionModel, ProductEdgeModel, ProductFacetsModel, BrandFacetModel, CategoryFacetModel, AttributeModel, CatalogImportModel, MerchandisingRuleModel, SearchSynonymModel, SearchSuggestionsModel, SearchIndexRebuildModel } from './models.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer that may need more than 32 bits; answered as text. */
  BigInt: { input: number; output: number; }
  /** A currency of ISO 4217: `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** An instant in UTC, RFC 3339: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** An exact decimal number as text: `"19.99"`. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** The viewer reviewed this product before: change that review instead. */
export type AlreadyReviewed = UserError & {
  /** Always `ALREADY_REVIEWED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The review that is there. */
  review: Review;
};

/** One fact about a product. */
export type Attribute = {
  /** What it is about: `material`. */
  name: Scalars['String']['output'];
  /** Unit of a number, when it has one: `cm`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The fact as it is kept: text, number, true or false, a list of those, or `{ value, unit }`. */
  value: Scalars['JSON']['output'];
  /** The same as texts, one per value. */
  values: Array<Scalars['String']['output']>;
};

/** How a list divides by one attribute. */
export type AttributeFacet = {
  /** What it is about: `colour`. */
  name: Scalars['String']['output'];
  /** Its values, most first, up to 20. */
  values: Array<AttributeValueFacet>;
};

/** An attribute and the values that are fine. */
export type AttributeFilter = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** One of these values (up to 50), written as text. */
  values: Array<Scalars['String']['input']>;
};

/** How many products of a list have one value of an attribute. */
export type AttributeValueFacet = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The value as text: what a filter takes. */
  value: Scalars['String']['output'];
};

/** A maker. */
export type Brand = {
  /** Who they are. */
  description: Scalars['String']['output'];
  /** Opaque id: `brd_…`. */
  id: Scalars['ID']['output'];
  /** Its name; unique. */
  name: Scalars['String']['output'];
  /** Published products of the brand. */
  products: ProductConnection;
  /** The last part of its address; unique. */
  slug: Scalars['String']['output'];
};


/** A maker. */
export type BrandProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};

/** A page of brands. */
export type BrandConnection = {
  /** The brands with their cursors. */
  edges: Array<BrandEdge>;
  /** The brands. */
  nodes: Array<Brand>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A new brand. */
export type BrandCreateInput = {
  /** Who they are, up to 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its name, up to 120 characters. */
  name: Scalars['String']['input'];
  /** The last part of its address; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What `brandCreate` answers. */
export type BrandCreateResult = BrandCreated | BrandNameTaken | InvalidCatalogInput | SlugTaken;

/** The brand is there. */
export type BrandCreated = {
  /** The new brand. */
  brand: Brand;
};

/** A brand in a list. */
export type BrandEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The brand. */
  node: Brand;
};

/** How many products of a list are of one brand. */
export type BrandFacet = {
  /** The brand. */
  brand: Brand;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Another brand has this name. */
export type BrandNameTaken = UserError & {
  /** Always `BRAND_NAME_TAKEN`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such brand. */
export type BrandNotFound = UserError & {
  /** Always `BRAND_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Changes of a brand: what is left out stays. */
export type BrandUpdateInput = {
  /** Its new description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Its new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its new slug. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What `brandUpdate` answers. */
export type BrandUpdateResult = BrandNameTaken | BrandNotFound | BrandUpdated | InvalidCatalogInput | SlugTaken;

/** The brand was changed. */
export type BrandUpdated = {
  /** The brand now. */
  brand: Brand;
};

/** A picture of an import. */
export type CatalogImageInput = {
  /** What it shows; the title when left out. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** Height in pixels. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** SKU of the variant that it shows. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  url: Scalars['String']['input'];
  /** Width in pixels. */
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** How far an import got. */
export type CatalogImport = {
  /** How many products it made. */
  created: Scalars['Int']['output'];
  /** The key under which it was sent. */
  importKey: Scalars['String']['output'];
  /** The last line that was done: go on with the next. */
  lastLine: Scalars['Int']['output'];
  /** How many rows were bad. */
  refused: Scalars['Int']['output'];
  /** When its first part came. */
  startedAt: Scalars['DateTime']['output'];
  /** How many rows were there before. */
  unchanged: Scalars['Int']['output'];
  /** How many products it changed. */
  updated: Scalars['Int']['output'];
  /** When its latest part came. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A part of an import. */
export type CatalogImportRowsInput = {
  /** Line of the first row in its file, from 1. */
  fromLine: Scalars['Int']['input'];
  /** Names the import, up to 200 characters: the same for all its parts and for going on after a stop. */
  importKey: Scalars['String']['input'];
  /** The rows, up to 500. */
  rows: Array<CatalogRowInput>;
};

/** What `catalogImportRows` answers. */
export type CatalogImportRowsResult = CatalogRowsImported | InvalidCatalogInput;

/** What can become of a row. */
export type CatalogOutcome =
  /** A new product. */
  | 'CREATED'
  /** The row is bad: nothing of it went in. */
  | 'REFUSED'
  /** The row is as it was at the last import: nothing was touched, so that what staff edited since stays. */
  | 'UNCHANGED'
  /** A known product was changed. */
  | 'UPDATED';

/** A review of an import. */
export type CatalogReviewInput = {
  /** Who wrote it; one review per name and product. */
  authorName: Scalars['String']['input'];
  /** When it was written; now when left out. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 5. */
  rating: Scalars['Int']['input'];
  /** In more words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** In a few words. */
  title: Scalars['String']['input'];
};

/** A product of an import, found again by its external id or else by its SKUs. */
export type CatalogRowInput = {
  /** Facts by name, as in `ProductCreateInput`. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the brand; made when missing. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Names of the categories from the root down; made when missing (up to 8). */
  category?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was added; now when left out. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is. Markup is taken out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id where it comes from, up to 200 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its pictures in order (up to 100). */
  images?: InputMaybe<Array<CatalogImageInput>>;
  /** Line of its file, for rows that do not follow each other; counted on from `fromLine` when left out. */
  line?: InputMaybe<Scalars['Int']['input']>;
  /** What a buyer chooses; gathered from the variants when left out. */
  options?: InputMaybe<Array<ProductOptionInput>>;
  /** What was written about it elsewhere (up to 100): shown, but not as a verified purchase. */
  reviews?: InputMaybe<Array<CatalogReviewInput>>;
  /** The last part of its address; made from the title when left out. A slug that is taken gets a number. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is sold; ACTIVE when left out. */
  status?: InputMaybe<ProductStatus>;
  /** Which tax rate applies; STANDARD when left out. */
  taxCategory?: InputMaybe<TaxCategory>;
  /** Its name, up to 300 characters. */
  title: Scalars['String']['input'];
  /** What is sold of it (1 to 200). */
  variants: Array<CatalogVariantInput>;
};

/** What became of one row. */
export type CatalogRowOutcome = {
  /** Its line in the file. */
  line: Scalars['Int']['output'];
  /** What became of it. */
  outcome: CatalogOutcome;
  /** Which field of a bad row it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The product; null for a bad row. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** What is wrong with a bad row. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Its variants, in the order of the row; empty for a bad row. */
  variantIds: Array<Scalars['ID']['output']>;
};

/** The rows were worked through. */
export type CatalogRowsImported = {
  /** How far the import got. */
  import: CatalogImport;
  /** What became of each row, in their order. */
  outcomes: Array<CatalogRowOutcome>;
};

/** A variant of an import. */
export type CatalogVariantInput = {
  /** Global trade item number. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Its value of each option. */
  options?: InputMaybe<Array<VariantOptionInput>>;
  /** Its prices, one per currency. */
  prices: Array<PriceInput>;
  /** The most that one order may have. */
  quantityMax?: InputMaybe<Scalars['Int']['input']>;
  /** Stock keeping unit; kept in upper case. */
  sku: Scalars['String']['input'];
  /** Its own title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Weight of one in grams. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** A node in the tree of categories. */
export type Category = {
  /** From the root down to its parent: the breadcrumbs. */
  ancestors: Array<Category>;
  /** The categories right below, by position. */
  children: Array<Category>;
  /** What is in it. */
  description: Scalars['String']['output'];
  /** Opaque id: `cat_…`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The category above; null for a root. */
  parent?: Maybe<Category>;
  /** Where it stands among its siblings, lowest first. */
  position: Scalars['Int']['output'];
  /** Published products in it and everything below. */
  products: ProductConnection;
  /** The last part of its address; unique. */
  slug: Scalars['String']['output'];
};


/** A node in the tree of categories. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};

/** A new category. */
export type CategoryCreateInput = {
  /** What is in it, up to 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its name, up to 120 characters. */
  name: Scalars['String']['input'];
  /** The category above; a root when left out. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands among its siblings; 0 when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The last part of its address; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What `categoryCreate` answers. */
export type CategoryCreateResult = CategoryCreated | CategoryNotFound | InvalidCatalogInput | SlugTaken;

/** The category is there. */
export type CategoryCreated = {
  /** The new category. */
  category: Category;
};

/** A category cannot stand below itself. */
export type CategoryCycle = UserError & {
  /** Always `CATEGORY_CYCLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Which category to remove. */
export type CategoryDeleteInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
};

/** What `categoryDelete` answers. */
export type CategoryDeleteResult = CategoryDeleted | CategoryNotEmpty | CategoryNotFound;

/** The category is gone. */
export type CategoryDeleted = {
  /** Id of what was removed. */
  id: Scalars['ID']['output'];
};

/** How many products of a list stand in one category. */
export type CategoryFacet = {
  /** The category. */
  category: Category;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Where a category goes. */
export type CategoryMoveInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
  /** The category above; null makes it a root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands among its siblings; stays as it is when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What `categoryMove` answers. */
export type CategoryMoveResult = CategoryCycle | CategoryMoved | CategoryNotFound | InvalidCatalogInput;

/** The category stands elsewhere. */
export type CategoryMoved = {
  /** The category now. */
  category: Category;
};

/** The category still has categories or products in it: move them first. */
export type CategoryNotEmpty = UserError & {
  /** Always `CATEGORY_NOT_EMPTY`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such category. */
export type CategoryNotFound = UserError & {
  /** Always `CATEGORY_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Changes of a category: what is left out stays. */
export type CategoryUpdateInput = {
  /** Its new description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Its new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its new slug. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What `categoryUpdate` answers. */
export type CategoryUpdateResult = CategoryNotFound | CategoryUpdated | InvalidCatalogInput | SlugTaken;

/** The category was changed. */
export type CategoryUpdated = {
  /** The category now. */
  category: Category;
};

/** Every code that a `UserError` can carry. */
export type ErrorCode =
  /** The viewer reviewed this product before: change that review instead. */
  | 'ALREADY_REVIEWED'
  /** Another brand has this name. */
  | 'BRAND_NAME_TAKEN'
  /** There is no such brand. */
  | 'BRAND_NOT_FOUND'
  /** A category cannot stand below itself. */
  | 'CATEGORY_CYCLE'
  /** The category still has categories or products in it: move them first. */
  | 'CATEGORY_NOT_EMPTY'
  /** There is no such category. */
  | 'CATEGORY_NOT_FOUND'
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An attribute does not fit the rules; `path` names it. */
  | 'INVALID_ATTRIBUTE'
  /** A field does not fit the rules; `path` names it. */
  | 'INVALID_CATALOG_INPUT'
  /** This shop keeps no pictures of its own. */
  | 'MEDIA_NOT_KEPT'
  /** There is no such rule of merchandising. */
  | 'MERCHANDISING_RULE_NOT_FOUND'
  /** There is no such product. */
  | 'PRODUCT_NOT_FOUND'
  /** The product cannot be sold yet: it needs a variant with a price. */
  | 'PRODUCT_NOT_PUBLISHABLE'
  /** The product was never on sale, so it cannot be taken from sale. */
  | 'PRODUCT_NOT_PUBLISHED'
  /** Only those who received the product may review it. */
  | 'PRODUCT_NOT_PURCHASED'
  /** There is no such variant. */
  | 'PRODUCT_VARIANT_NOT_FOUND'
  /** The viewer has no such review. */
  | 'REVIEW_NOT_FOUND'
  /** The shop keeps no search index: the catalog's own tables are searched. */
  | 'SEARCH_INDEX_NOT_KEPT'
  /** A new search index is being made already: wait until it is whole. */
  | 'SEARCH_INDEX_REBUILD_UNDER_WAY'
  /** There is no such synonym. */
  | 'SEARCH_SYNONYM_NOT_FOUND'
  /** Another variant has this SKU. */
  | 'SKU_TAKEN'
  /** Another one has this slug: choose another. */
  | 'SLUG_TAKEN';

/** The idempotency key was used before with another body. */
export type IdempotencyConflict = UserError & {
  /** Always `IDEMPOTENCY_CONFLICT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A picture. */
export type Image = {
  /** What it shows, for those who do not see it. */
  alt: Scalars['String']['output'];
  /** Height in pixels, when known. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Opaque id: `img_…`. */
  id: Scalars['ID']['output'];
  /** Where it is: as it is, or in the width and format that a page needs. A picture that the shop does not keep, and cannot have made smaller, is as it is in any case. */
  url: Scalars['String']['output'];
  /** The variant that it shows; null when it shows the product as a whole. */
  variantId?: Maybe<Scalars['ID']['output']>;
  /** Width in pixels, when known. */
  width?: Maybe<Scalars['Int']['output']>;
};


/** A picture. */
export type ImageUrlArgs = {
  format?: InputMaybe<ImageFormat>;
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** How a picture is written. */
export type ImageFormat =
  /** What the program that asks for the picture can show, by its `accept` header: WebP, or else JPEG. */
  | 'AUTO'
  /** AVIF: smaller still, slow to make the first time. */
  | 'AVIF'
  /** JPEG: shown by everything; white where the picture is transparent. */
  | 'JPEG'
  /** PNG: exact, with transparency, large. */
  | 'PNG'
  /** WebP: small, with transparency. */
  | 'WEBP';

/** One picture. */
export type ImageInput = {
  /** What it shows, up to 300 characters. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** Height in pixels. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is: an https address, or a path from the root of the shop, such as the `url` of `Media`. */
  url: Scalars['String']['input'];
  /** The variant that it shows. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
  /** Width in pixels. */
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** The product has these images. */
export type ImagesReplaced = {
  /** The product now. */
  product: Product;
};

/** All pictures of a product. */
export type ImagesSetInput = {
  /** The pictures in order (up to 100). */
  images: Array<ImageInput>;
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** What `imagesSet` answers. */
export type ImagesSetResult = ImagesReplaced | InvalidCatalogInput | ProductNotFound | ProductVariantNotFound;

/** An attribute does not fit the rules; `path` names it. */
export type InvalidAttribute = UserError & {
  /** Always `INVALID_ATTRIBUTE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A field does not fit the rules; `path` names it. */
export type InvalidCatalogInput = UserError & {
  /** Always `INVALID_CATALOG_INPUT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A picture that the shop keeps. Its bytes never change: another picture has another address. */
export type Media = {
  /** How many bytes it has. */
  bytes: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** SHA-256 of its bytes. */
  sha256: Scalars['String']['output'];
  /** Its media type: `image/jpeg`. */
  type: Scalars['String']['output'];
  /** Where it is: what `ImageInput.url` takes. */
  url: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
};

/** A picture that will be sent: JPEG, PNG, WebP, AVIF, GIF or SVG, up to 10 MB (SVG: 256 kB) and 50 million pixels. */
export type MediaFileInput = {
  /** SHA-256 of its bytes, in 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
};

/** This shop keeps no pictures of its own: name those that stand elsewhere by their addresses. */
export type MediaNotKept = UserError & {
  /** Always `MEDIA_NOT_KEPT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A picture that is here, or is to be sent. */
export type MediaUpload = {
  /** Until when they are taken there; null when it is here. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The picture, when it is here: nothing needs to be sent. */
  media?: Maybe<Media>;
  /** SHA-256 of its bytes. */
  sha256: Scalars['String']['output'];
  /** Where to send its bytes, and no others, with `PUT`; null when it is here. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
};

/** Pictures that will be sent. */
export type MediaUploadsCreateInput = {
  /** The pictures (1 to 100). */
  files: Array<MediaFileInput>;
};

/** What `mediaUploadsCreate` answers. */
export type MediaUploadsCreateResult = InvalidCatalogInput | MediaNotKept | MediaUploadsCreated;

/** Which of the pictures are here, and where to send the others. */
export type MediaUploadsCreated = {
  /** One for each, in their order. */
  uploads: Array<MediaUpload>;
};

/** What a rule does with the products that it names. */
export type MerchandisingAction =
  /** Moves them up. */
  | 'BOOST'
  /** Moves them down. */
  | 'BURY'
  /** Puts them first, in the order given, whatever was typed. */
  | 'PIN';

/** What staff want to be seen first or last, where a list is sorted by relevance. */
export type MerchandisingRule = {
  /** What it does. */
  action: MerchandisingAction;
  /** All products of these brands as well. */
  brands: Array<Brand>;
  /** For lists of this category and those below it; null: of any. */
  category?: Maybe<Category>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when; null: until it is taken back. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id: `mrl_…`. */
  id: Scalars['ID']['output'];
  /** Whether it is in force between these. */
  isEnabled: Scalars['Boolean']['output'];
  /** What staff call it. */
  name: Scalars['String']['output'];
  /** The products, in order. */
  products: Array<Product>;
  /** For searches of these words, in any order; null: whatever was typed. */
  query?: Maybe<Scalars['String']['output']>;
  /** From when; null: at once. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of rules. */
export type MerchandisingRuleConnection = {
  /** The rules with their cursors. */
  edges: Array<MerchandisingRuleEdge>;
  /** The rules. */
  nodes: Array<MerchandisingRule>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A new rule. */
export type MerchandisingRuleCreateInput = {
  /** What it does. */
  action: MerchandisingAction;
  /** Up to 50 brands, not for pins. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For lists of this category and those below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it is in force; true when left out. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** What staff call it, up to 120 characters. */
  name: Scalars['String']['input'];
  /** Up to 50 products; pins come in this order. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For searches of these words; left out: whatever was typed. Pins need this or a category. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** From when; at once when left out. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `merchandisingRuleCreate` answers. */
export type MerchandisingRuleCreateResult = InvalidCatalogInput | MerchandisingRuleCreated;

/** The rule is there. */
export type MerchandisingRuleCreated = {
  /** The new rule. */
  rule: MerchandisingRule;
};

/** Which rule goes. */
export type MerchandisingRuleDeleteInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What `merchandisingRuleDelete` answers. */
export type MerchandisingRuleDeleteResult = MerchandisingRuleDeleted | MerchandisingRuleNotFound;

/** The rule is gone. */
export type MerchandisingRuleDeleted = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** A rule in a list. */
export type MerchandisingRuleEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The rule. */
  node: MerchandisingRule;
};

/** There is no such rule. */
export type MerchandisingRuleNotFound = UserError & {
  /** Always `MERCHANDISING_RULE_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Changes of a rule: what is left out stays. */
export type MerchandisingRuleUpdateInput = {
  /** What it does now. */
  action?: InputMaybe<MerchandisingAction>;
  /** The brands. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For lists of this category and those below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Whether it is in force. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The products. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For searches of these words. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** From when. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `merchandisingRuleUpdate` answers. */
export type MerchandisingRuleUpdateResult = InvalidCatalogInput | MerchandisingRuleNotFound | MerchandisingRuleUpdated;

/** The rule was changed. */
export type MerchandisingRuleUpdated = {
  /** The rule now. */
  rule: MerchandisingRule;
};

/** An exact amount of money. Never rounded, never a float. */
export type Money = {
  /** Exact decimal text in major units: `"19.99"`. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
  /** The same amount in the smallest unit of the currency (cents). */
  minorUnits: Scalars['BigInt']['output'];
};

export type Mutation = {
  /** Adds a brand. Staff only. */
  brandCreate: BrandCreateResult;
  /** Changes what is given of a brand. Staff only. */
  brandUpdate: BrandUpdateResult;
  /** Adds or updates up to 500 products in one transaction. Bad rows are reported and skipped, good ones go in. Sending the same rows again changes nothing. Staff only. */
  catalogImportRows: CatalogImportRowsResult;
  /** Adds a category. Staff only. */
  categoryCreate: CategoryCreateResult;
  /** Removes a category that is empty. Staff only. */
  categoryDelete: CategoryDeleteResult;
  /** Puts a category, with everything below, somewhere else in the tree. Staff only. */
  categoryMove: CategoryMoveResult;
  /** Changes what is given of a category. Staff only. */
  categoryUpdate: CategoryUpdateResult;
  /** Replaces all images of a product. Staff only. */
  imagesSet: ImagesSetResult;
  /** Says which pictures will be sent, and where to: up to 100 at a time. Staff only. */
  mediaUploadsCreate: MediaUploadsCreateResult;
  /** Adds a rule of what is seen first or last where lists are sorted by relevance. Staff only. */
  merchandisingRuleCreate: MerchandisingRuleCreateResult;
  /** Deletes a rule. Staff only. */
  merchandisingRuleDelete: MerchandisingRuleDeleteResult;
  /** Changes what is given of a rule; null takes away. Staff only. */
  merchandisingRuleUpdate: MerchandisingRuleUpdateResult;
  /** Adds a product as a draft. Staff only. */
  productCreate: ProductCreateResult;
  /** Puts a product on sale, also a retired one. It needs a variant with a price. Staff only. */
  productPublish: ProductPublishResult;
  /** Takes a product from sale; old orders still show it. Staff only. */
  productRetire: ProductRetireResult;
  /** Changes what is given of a product. Staff only. */
  productUpdate: ProductUpdateResult;
  /** Reviews a product that the viewer received; once per product. */
  reviewCreate: ReviewCreateResult;
  /** Takes back the viewer's own review; staff may remove any. */
  reviewDelete: ReviewDeleteResult;
  /** Changes what is given of the viewer's own review. */
  reviewUpdate: ReviewUpdateResult;
  /** Makes the search index anew from the catalog; the one that is there serves until the new one is whole. Staff only. */
  searchIndexRebuild: SearchIndexRebuildResult;
  /** Sets the words that are not looked for. Staff only. */
  searchStopWordsSet: SearchStopWordsSetResult;
  /** Adds a synonym. Staff only. */
  searchSynonymCreate: SearchSynonymCreateResult;
  /** Deletes a synonym. Staff only. */
  searchSynonymDelete: SearchSynonymDeleteResult;
  /** Writes a synonym anew. Staff only. */
  searchSynonymReplace: SearchSynonymReplaceResult;
  /** Sets the words that no suggested query has. Staff only. */
  suggestionBlocksSet: SuggestionBlocksSetResult;
  /** Adds a variant to a product. Staff only. */
  variantCreate: VariantCreateResult;
  /** Replaces all prices of a variant. Staff only. */
  variantPricesSet: VariantPricesSetResult;
  /** Changes what is given of a variant. Staff only. */
  variantUpdate: VariantUpdateResult;
};


export type MutationBrandCreateArgs = {
  input: BrandCreateInput;
};


export type MutationBrandUpdateArgs = {
  input: BrandUpdateInput;
};


export type MutationCatalogImportRowsArgs = {
  input: CatalogImportRowsInput;
};


export type MutationCategoryCreateArgs = {
  input: CategoryCreateInput;
};


export type MutationCategoryDeleteArgs = {
  input: CategoryDeleteInput;
};


export type MutationCategoryMoveArgs = {
  input: CategoryMoveInput;
};


export type MutationCategoryUpdateArgs = {
  input: CategoryUpdateInput;
};


export type MutationImagesSetArgs = {
  input: ImagesSetInput;
};


export type MutationMediaUploadsCreateArgs = {
  input: MediaUploadsCreateInput;
};


export type MutationMerchandisingRuleCreateArgs = {
  input: MerchandisingRuleCreateInput;
};


export type MutationMerchandisingRuleDeleteArgs = {
  input: MerchandisingRuleDeleteInput;
};


export type MutationMerchandisingRuleUpdateArgs = {
  input: MerchandisingRuleUpdateInput;
};


export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationProductPublishArgs = {
  input: ProductPublishInput;
};


export type MutationProductRetireArgs = {
  input: ProductRetireInput;
};


export type MutationProductUpdateArgs = {
  input: ProductUpdateInput;
};


export type MutationReviewCreateArgs = {
  input: ReviewCreateInput;
};


export type MutationReviewDeleteArgs = {
  input: ReviewDeleteInput;
};


export type MutationReviewUpdateArgs = {
  input: ReviewUpdateInput;
};


export type MutationSearchStopWordsSetArgs = {
  input: SearchStopWordsSetInput;
};


export type MutationSearchSynonymCreateArgs = {
  input: SearchSynonymCreateInput;
};


export type MutationSearchSynonymDeleteArgs = {
  input: SearchSynonymDeleteInput;
};


export type MutationSearchSynonymReplaceArgs = {
  input: SearchSynonymReplaceInput;
};


export type MutationSuggestionBlocksSetArgs = {
  input: SuggestionBlocksSetInput;
};


export type MutationVariantCreateArgs = {
  input: VariantCreateInput;
};


export type MutationVariantPricesSetArgs = {
  input: VariantPricesSetInput;
};


export type MutationVariantUpdateArgs = {
  input: VariantUpdateInput;
};

/** Where a page of a list stands in the whole (Relay). */
export type PageInfo = {
  /** Cursor of the last item: give it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this is not the first page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A price in one currency. */
export type PriceInput = {
  /** The currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** The amount in the smallest unit (cents), 0 to 100000000000. */
  minorUnits: Scalars['BigInt']['input'];
};

/** From and to price, in one currency. */
export type PriceRange = {
  /** The dearest variant. */
  max: Money;
  /** The cheapest variant. */
  min: Money;
};

/** Something that is sold under one name, in one or more variants. */
export type Product = {
  /** Facts of any kind, by name. */
  attributes: Array<Attribute>;
  /** Who makes it. */
  brand?: Maybe<Brand>;
  /** Where it stands in the tree of categories. */
  category?: Maybe<Category>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is, as plain text. */
  description: Scalars['String']['output'];
  /** Opaque id: `prod_…`. */
  id: Scalars['ID']['output'];
  /** Pictures of the product and its variants, by position. */
  images: Array<Image>;
  /** What a buyer chooses (colour, size), with the values in order. */
  options: Array<ProductOption>;
  /** How many were delivered to buyers so far: what the popularity sort goes by. */
  popularity: Scalars['Int']['output'];
  /** Lowest and highest price of its variants in the viewer's currency; null when it has none in that currency. */
  priceRange?: Maybe<PriceRange>;
  /** What buyers think of it, in one figure. */
  rating: RatingSummary;
  /** What buyers wrote, newest first. */
  reviews: ReviewConnection;
  /** The last part of its address; unique. */
  slug: Scalars['String']['output'];
  /** Whether it is sold. */
  status: ProductStatus;
  /** Which tax rate applies to it. */
  taxCategory: TaxCategory;
  /** Its name. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What is sold of it, by position. */
  variants: VariantConnection;
  /** Counts every change; starts at 1. */
  version: Scalars['Int']['output'];
};


/** Something that is sold under one name, in one or more variants. */
export type ProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is sold under one name, in one or more variants. */
export type ProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  /** What was probably meant, where something else was typed; products are found by it already. Null outside of searches. */
  didYouMean?: Maybe<Scalars['String']['output']>;
  /** The products with their cursors. */
  edges: Array<ProductEdge>;
  /** How the whole list divides; counted when asked for. */
  facets: ProductFacets;
  /** Whether `totalCount` or `facets` were worked out from a part of the products, because many match. Nineteen times of twenty the count is then right to six in a hundred, what a tenth of the products have to a fifth, and of attributes to three tenths; rare values may be missing. */
  isEstimated: Scalars['Boolean']['output'];
  /** The products. */
  nodes: Array<Product>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new product. */
export type ProductCreateInput = {
  /** Facts by name: texts, numbers, true or false, lists of those, or `{ value, unit }`; up to 200. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Who makes it. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, plain text up to 20000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What a buyer chooses (up to 10). */
  options?: InputMaybe<Array<ProductOptionInput>>;
  /** The last part of its address; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Which tax rate applies; STANDARD when left out. */
  taxCategory?: InputMaybe<TaxCategory>;
  /** Its name, up to 300 characters. */
  title: Scalars['String']['input'];
};

/** What `productCreate` answers. */
export type ProductCreateResult = BrandNotFound | CategoryNotFound | InvalidAttribute | InvalidCatalogInput | ProductCreated | SlugTaken;

/** The product is there, as a draft. */
export type ProductCreated = {
  /** The new product. */
  product: Product;
};

/** A product in a list. */
export type ProductEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Why it stands where it does; null outside of searches by relevance. Staff only. */
  explanation?: Maybe<SearchExplanation>;
  /** Where what was typed stands in its texts; empty outside of searches. */
  highlights: Array<SearchHighlight>;
  /** The product. */
  node: Product;
};

/** How a list of products divides. */
export type ProductFacets = {
  /** By attribute or option: up to 20 that say something of most products, as if nothing were chosen of each itself. */
  attributes: Array<AttributeFacet>;
  /** By brand, most first, up to 50, whatever brand was asked for. */
  brands: Array<BrandFacet>;
  /** By category (where the product itself stands), most first, up to 50. */
  categories: Array<CategoryFacet>;
  /** How many can be bought now, whether that was asked for or not. */
  inStock: Scalars['Int']['output'];
  /** Lowest and highest price of a variant in the viewer's currency, whatever price was asked for; null when nothing has one. */
  price?: Maybe<PriceRange>;
  /** How many are rated so or better: 4, 3, 2 and 1, whatever rating was asked for. */
  ratings: Array<RatingFacet>;
};

/** Which products to show. All that are given must hold. */
export type ProductFilter = {
  /** With each of these attributes (up to 20). */
  attributes?: InputMaybe<Array<AttributeFilter>>;
  /** Of one of these brands (up to 100). */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In this category or any below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** One of these products (up to 100). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With a variant that can be bought now (true), or with none (false). */
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a variant that costs this much or less, in minor units of the viewer's currency. With `priceMin`: the same variant. */
  priceMax?: InputMaybe<Scalars['BigInt']['input']>;
  /** With a variant that costs this much or more, in minor units of the viewer's currency. */
  priceMin?: InputMaybe<Scalars['BigInt']['input']>;
  /** Rated this or better on average, 1 to 5. */
  ratingMin?: InputMaybe<Scalars['Float']['input']>;
  /** In one of these states instead of ACTIVE. Staff only. */
  statuses?: InputMaybe<Array<ProductStatus>>;
};

/** There is no such product. */
export type ProductNotFound = UserError & {
  /** Always `PRODUCT_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The product cannot be sold yet: it needs a variant with a price. */
export type ProductNotPublishable = UserError & {
  /** Always `PRODUCT_NOT_PUBLISHABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The product was never on sale, so it cannot be taken from sale. */
export type ProductNotPublished = UserError & {
  /** Always `PRODUCT_NOT_PUBLISHED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Only those who received the product may review it. */
export type ProductNotPurchased = UserError & {
  /** Always `PRODUCT_NOT_PURCHASED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** One thing that a buyer chooses. */
export type ProductOption = {
  /** What is chosen: `Colour`. */
  name: Scalars['String']['output'];
  /** What there is to choose from, in order. */
  values: Array<Scalars['String']['output']>;
};

/** One thing that a buyer chooses. */
export type ProductOptionInput = {
  /** What is chosen: `Colour`. */
  name: Scalars['String']['input'];
  /** What there is to choose from, in order (up to 200). */
  values: Array<Scalars['String']['input']>;
};

/** Which product to put on sale. */
export type ProductPublishInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
};

/** What `productPublish` answers. */
export type ProductPublishResult = ProductNotFound | ProductNotPublishable | ProductPublished;

/** The product is on sale. */
export type ProductPublished = {
  /** The product now. */
  product: Product;
};

/** Which product to take from sale. */
export type ProductRetireInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
};

/** What `productRetire` answers. */
export type ProductRetireResult = ProductNotFound | ProductNotPublished | ProductRetired;

/** The product is no longer sold. */
export type ProductRetired = {
  /** The product now. */
  product: Product;
};

/** In which order products are shown; equal ones by id. */
export type ProductSort =
  /** Newest first. */
  | 'NEWEST'
  /** Most delivered first. */
  | 'POPULARITY'
  /** Cheapest first, by the lowest price in the viewer's currency; those without a price last. */
  | 'PRICE_ASC'
  /** Dearest first, by the lowest price in the viewer's currency; those without a price last. */
  | 'PRICE_DESC'
  /** Best rated first; those without ratings last. */
  | 'RATING'
  /** Best match first; newest first outside of search. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** Where a product stands in its life. */
export type ProductStatus =
  /** On sale. */
  | 'ACTIVE'
  /** In the making: seen by staff alone. */
  | 'DRAFT'
  /** No longer sold; old orders still show it. */
  | 'RETIRED';

/** Changes of a product: what is left out stays. */
export type ProductUpdateInput = {
  /** All its facts anew. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Who makes it; null for nobody in particular. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands; null takes it out of the tree. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Its new description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** All its options anew. */
  options?: InputMaybe<Array<ProductOptionInput>>;
  /** Its new slug. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Which tax rate applies. */
  taxCategory?: InputMaybe<TaxCategory>;
  /** Its new name. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What `productUpdate` answers. */
export type ProductUpdateResult = BrandNotFound | CategoryNotFound | InvalidAttribute | InvalidCatalogInput | ProductNotFound | ProductUpdated | SlugTaken;

/** The product was changed. */
export type ProductUpdated = {
  /** The product now. */
  product: Product;
};

/** There is no such variant. */
export type ProductVariantNotFound = UserError & {
  /** Always `PRODUCT_VARIANT_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type Query = {
  /** All brands by name. Null while the catalogue is out of reach. */
  brands?: Maybe<BrandConnection>;
  /** How far an import got; null when there was none under this key. Staff only. */
  catalogImport?: Maybe<CatalogImport>;
  /** The children of a category, or the roots of the tree, by position. Null while the catalogue is out of reach. */
  categories?: Maybe<Array<Category>>;
  /** One category by its id or its slug (give exactly one). */
  category?: Maybe<Category>;
  /** Rules of what is seen first or last, newest first. Staff only. */
  merchandisingRules: MerchandisingRuleConnection;
  /** One product by its id or its slug (give exactly one); null when there is none or it is not published. */
  product?: Maybe<Product>;
  /** Published products, filtered and sorted. Null while the catalogue is out of reach. */
  products?: Maybe<ProductConnection>;
  /** Published products that match what somebody typed: an SKU or GTIN exactly, else all words, else any word or a similar title. Null while the catalogue is out of reach. */
  search?: Maybe<ProductConnection>;
  /** How the search index stands to the catalog. Null while the catalogue is out of reach. Staff only. */
  searchIndexStatus?: Maybe<SearchIndexStatus>;
  /** Words that are not looked for. Staff only. */
  searchStopWords: Array<Scalars['String']['output']>;
  /** What may be meant by what somebody typed so far: the beginnings of words, in any order. Nothing when no word was begun. Null while the catalogue is out of reach. */
  searchSuggestions?: Maybe<SearchSuggestions>;
  /** What staff added to the thesaurus, newest first. Staff only. */
  searchSynonyms: SearchSynonymConnection;
  /** Words that no suggested query has, whoever searches for them. Staff only. */
  suggestionBlocks: Array<Scalars['String']['output']>;
  /** One variant by its id or its SKU (give exactly one); null when its product is not published. */
  variant?: Maybe<Variant>;
  /** Variants by their SKUs (up to 100), in no order; those that are not there, or whose product is not published, are left out. Null while the catalogue is out of reach. */
  variants?: Maybe<Array<Variant>>;
};


export type QueryBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCatalogImportArgs = {
  importKey: Scalars['String']['input'];
};


export type QueryCategoriesArgs = {
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMerchandisingRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  sort?: InputMaybe<ProductSort>;
};


export type QuerySearchSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};


export type QuerySearchSynonymsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVariantArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVariantsArgs = {
  skus: Array<Scalars['String']['input']>;
};

/** A query that others typed. */
export type QuerySuggestion = {
  /** What to search for. */
  text: Scalars['String']['output'];
};

/** How many products of a list are rated so or better. */
export type RatingFacet = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The least mean of ratings: what a filter takes. */
  ratingMin: Scalars['Int']['output'];
};

/** All ratings in one figure. */
export type RatingSummary = {
  /** Mean of all ratings, 1 to 5; null while there are none. */
  average?: Maybe<Scalars['Float']['output']>;
  /** How many ratings there are. */
  count: Scalars['Int']['output'];
};

/** What a buyer thinks of a product. */
export type Review = {
  /** How the author wants to be called. */
  authorName: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id: `rev_…`. */
  id: Scalars['ID']['output'];
  /** Whether the viewer wrote it. */
  isMine: Scalars['Boolean']['output'];
  /** Whether the author received the product from this shop. */
  isVerifiedPurchase: Scalars['Boolean']['output'];
  /** What it is about. */
  product: Product;
  /** 1 (bad) to 5 (good). */
  rating: Scalars['Int']['output'];
  /** In more words; may be empty. */
  text: Scalars['String']['output'];
  /** In a few words. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of reviews. */
export type ReviewConnection = {
  /** The reviews with their cursors. */
  edges: Array<ReviewEdge>;
  /** The reviews. */
  nodes: Array<Review>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A new review. */
export type ReviewCreateInput = {
  /** How the author wants to be called, up to 60 characters; `A customer` when left out. */
  authorName?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  productId: Scalars['ID']['input'];
  /** 1 (bad) to 5 (good). */
  rating: Scalars['Int']['input'];
  /** In more words, up to 5000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** In a few words, up to 120 characters. */
  title: Scalars['String']['input'];
};

/** What `reviewCreate` answers. */
export type ReviewCreateResult = AlreadyReviewed | InvalidCatalogInput | ProductNotFound | ProductNotPurchased | ReviewCreated;

/** The review is there. */
export type ReviewCreated = {
  /** The new review. */
  review: Review;
};

/** Which review to remove. */
export type ReviewDeleteInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
};

/** What `reviewDelete` answers. */
export type ReviewDeleteResult = ReviewDeleted | ReviewNotFound;

/** The review is gone. */
export type ReviewDeleted = {
  /** Id of what was removed. */
  id: Scalars['ID']['output'];
  /** What it was about, with its rating now. */
  product: Product;
};

/** A review in a list. */
export type ReviewEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: Review;
};

/** The viewer has no such review. */
export type ReviewNotFound = UserError & {
  /** Always `REVIEW_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Changes of a review: what is left out stays. */
export type ReviewUpdateInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
  /** The new rating, 1 to 5. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** The new text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The new title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What `reviewUpdate` answers. */
export type ReviewUpdateResult = InvalidCatalogInput | ReviewNotFound | ReviewUpdated;

/** The review was changed. */
export type ReviewUpdated = {
  /** The review now. */
  review: Review;
};

/** Who searches. */
export type SearchAdapter =
  /** An OpenSearch with an index of the catalog. While it is away the catalog's own tables are searched. */
  | 'OPENSEARCH'
  /** The catalog's own tables. */
  | 'POSTGRES';

/** Why a product stands where it does in a search. */
export type SearchExplanation = {
  /** Which index found it: `opensearch` or `postgres`. */
  by: Scalars['String']['output'];
  /** How the index arrived at the score, in its own words. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** The rules of staff that pinned or moved it. */
  rules: Array<MerchandisingRule>;
  /** What it was worth; greater ones stand first. */
  score: Scalars['Float']['output'];
};

/** A text of a product with what was looked for in it. */
export type SearchHighlight = {
  /** Which text it is. */
  field: SearchHighlightField;
  /** The text, or a stretch of it, in pieces: together they are plain text, without any markup of ours. */
  pieces: Array<SearchHighlightPiece>;
};

/** Which text of a product. */
export type SearchHighlightField =
  /** Its description. */
  | 'DESCRIPTION'
  /** Its title. */
  | 'TITLE';

/** A stretch of a text. */
export type SearchHighlightPiece = {
  /** Whether it was looked for. */
  isMatch: Scalars['Boolean']['output'];
  /** The stretch. */
  text: Scalars['String']['output'];
};

/** The shop keeps no search index: the catalog's own tables are searched. */
export type SearchIndexNotKept = UserError & {
  /** Always `SEARCH_INDEX_NOT_KEPT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The making of a whole search index. */
export type SearchIndexRebuild = {
  /** How many were copied. */
  done: Scalars['Int']['output'];
  /** When it ended; null while it is under way. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The index that it makes. */
  indexName: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  state: SearchIndexRebuildState;
  /** How many products there were when it began. */
  total: Scalars['Int']['output'];
};

/** What `searchIndexRebuild` answers. */
export type SearchIndexRebuildResult = SearchIndexNotKept | SearchIndexRebuildStarted | SearchIndexRebuildUnderWay;

/** A new search index is being made. */
export type SearchIndexRebuildStarted = {
  /** How it stands. */
  rebuild: SearchIndexRebuild;
};

/** How the making of a search index stands. */
export type SearchIndexRebuildState =
  /** Products are copied into it; it goes on after a fault. */
  | 'COPYING'
  /** It serves, or did until the next one. */
  | 'DONE'
  /** Another release of the shop began it; that is of no use any more. */
  | 'GIVEN_UP';

/** A new search index is being made already: wait until it is whole. */
export type SearchIndexRebuildUnderWay = UserError & {
  /** Always `SEARCH_INDEX_REBUILD_UNDER_WAY`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The one that is under way. */
  rebuild: SearchIndexRebuild;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** How the search index stands to the catalog. */
export type SearchIndexStatus = {
  /** Who searches. */
  adapter: SearchAdapter;
  /** How many products the index has; null where `indexName` is. */
  documents?: Maybe<Scalars['Int']['output']>;
  /** The index that serves; null where there is none yet, it cannot be reached, or the catalog's own tables are searched. */
  indexName?: Maybe<Scalars['String']['output']>;
  /** For how long the oldest of these changes has waited, in milliseconds; 0 while none waits. */
  lagMs?: Maybe<Scalars['Int']['output']>;
  /** How many products the catalog has. */
  products: Scalars['Int']['output'];
  /** The rebuild that is under way, or the latest one. */
  rebuild?: Maybe<SearchIndexRebuild>;
  /** How many products changed and wait for the index; null where the catalog's own tables are searched. */
  waiting?: Maybe<Scalars['Int']['output']>;
};

/** The words are set. */
export type SearchStopWordsAreSet = {
  /** All of them, in the order of the alphabet. */
  words: Array<Scalars['String']['output']>;
};

/** The words that are not looked for. */
export type SearchStopWordsSetInput = {
  /** Up to 500; all others are looked for again. */
  words: Array<Scalars['String']['input']>;
};

/** What `searchStopWordsSet` answers. */
export type SearchStopWordsSetResult = InvalidCatalogInput | SearchStopWordsAreSet;

/** What may be meant by what somebody typed so far; of each kind the best first. */
export type SearchSuggestions = {
  /** Brands with something on sale, by how much of it was bought. */
  brands: Array<Brand>;
  /** Categories with something on sale, by how much of it was bought. */
  categories: Array<Category>;
  /** Published products, by how many were bought. */
  products: Array<Product>;
  /** What many people searched for and found: by how often, of late more than long ago. */
  queries: Array<QuerySuggestion>;
};

/** What else is looked for when somebody types a wording. */
export type SearchSynonym = {
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id: `syn_…`. */
  id: Scalars['ID']['output'];
  /** How near the others are. */
  nearness: SearchSynonymNearness;
  /** What else is looked for: `t-light`, `tea light`. */
  synonyms: Array<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What is typed: `tealight`. */
  wording: Scalars['String']['output'];
};

/** A page of synonyms. */
export type SearchSynonymConnection = {
  /** The synonyms with their cursors. */
  edges: Array<SearchSynonymEdge>;
  /** The synonyms. */
  nodes: Array<SearchSynonym>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A new synonym. */
export type SearchSynonymCreateInput = {
  /** How near the others are. */
  nearness?: InputMaybe<SearchSynonymNearness>;
  /** What else is looked for, up to 30. */
  synonyms: Array<Scalars['String']['input']>;
  /** What is typed, up to 80 characters. */
  wording: Scalars['String']['input'];
};

/** What `searchSynonymCreate` answers. */
export type SearchSynonymCreateResult = InvalidCatalogInput | SearchSynonymCreated;

/** The synonym is there. */
export type SearchSynonymCreated = {
  /** The new synonym. */
  synonym: SearchSynonym;
};

/** Which synonym goes. */
export type SearchSynonymDeleteInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What `searchSynonymDelete` answers. */
export type SearchSynonymDeleteResult = SearchSynonymDeleted | SearchSynonymNotFound;

/** The synonym is gone. */
export type SearchSynonymDeleted = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** A synonym in a list. */
export type SearchSynonymEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The synonym. */
  node: SearchSynonym;
};

/** How near other wordings are. */
export type SearchSynonymNearness =
  /** Kinds of it: who types the wording also wants these. */
  | 'KIND'
  /** Something that also serves: counts for less. */
  | 'RELATED'
  /** The same thing: holds both ways. */
  | 'SAME';

/** There is no such synonym. */
export type SearchSynonymNotFound = UserError & {
  /** Always `SEARCH_SYNONYM_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A synonym written anew. */
export type SearchSynonymReplaceInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
  /** How near the others are. */
  nearness?: InputMaybe<SearchSynonymNearness>;
  /** What else is looked for, up to 30. */
  synonyms: Array<Scalars['String']['input']>;
  /** What is typed. */
  wording: Scalars['String']['input'];
};

/** What `searchSynonymReplace` answers. */
export type SearchSynonymReplaceResult = InvalidCatalogInput | SearchSynonymNotFound | SearchSynonymReplaced;

/** The synonym was written anew. */
export type SearchSynonymReplaced = {
  /** The synonym now. */
  synonym: SearchSynonym;
};

/** Another variant has this SKU. */
export type SkuTaken = UserError & {
  /** Always `SKU_TAKEN`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The SKU that is taken. */
  sku: Scalars['String']['output'];
};

/** Another one has this slug: choose another. */
export type SlugTaken = UserError & {
  /** Always `SLUG_TAKEN`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The slug that is taken. */
  slug: Scalars['String']['output'];
};

/** Something that waits although its time is over, and that nothing will move on by itself: for staff to look at. */
export type StuckItem = {
  /** When it should have moved on. */
  dueAt: Scalars['DateTime']['output'];
  /** Which order, payment, reservation or parcel it is. */
  id: Scalars['ID']['output'];
  /** Since when it waits in this state. */
  since: Scalars['DateTime']['output'];
  /** The state it waits in. */
  state: Scalars['String']['output'];
};

export type Subscription = {
  /** A variant as it is now, then whenever anything that you selected of it changes: its price, its availability, its texts. What changes several times at once is told once, as it then is. */
  variantUpdated: Variant;
};


export type SubscriptionVariantUpdatedArgs = {
  variantId: Scalars['ID']['input'];
};

/** They are suggested no more. */
export type SuggestionBlocksAreSet = {
  /** All of them as they are compared: in lower case, without accents. */
  texts: Array<Scalars['String']['output']>;
};

/** The words that no suggested query has. */
export type SuggestionBlocksSetInput = {
  /** Up to 1000 texts of up to 80 characters; all others may be suggested again. A text of several words blocks queries that have them next to each other. */
  texts: Array<Scalars['String']['input']>;
};

/** What `suggestionBlocksSet` answers. */
export type SuggestionBlocksSetResult = InvalidCatalogInput | SuggestionBlocksAreSet;

/** Which tax rate applies, by the rules of the country that it is sent to. */
export type TaxCategory =
  /** The reduced rate (food, books). */
  | 'REDUCED'
  /** The standard rate. */
  | 'STANDARD'
  /** No tax. */
  | 'ZERO';

/** An amount with its tax: `net + tax = gross`, to the cent. */
export type TaxedMoney = {
  /** With tax: what is paid. */
  gross: Money;
  /** Without tax. */
  net: Money;
  /** The tax rate in basis points: 1900 is 19 %. 0 where several rates are summed up. */
  rateBps: Scalars['Int']['output'];
  /** The tax itself. */
  tax: Money;
};

/** An expected no: what the client did cannot be done as things stand. Data, not a fault. */
export type UserError = {
  /** Stable code to branch on. */
  code: ErrorCode;
  /** What is the case and what to do, in English. */
  message: Scalars['String']['output'];
  /** The input field it is about, from the mutation's input down. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later without a change. */
  retryable: Scalars['Boolean']['output'];
};

/** The unit that is sold: one SKU. */
export type Variant = {
  /** Global trade item number (EAN, UPC), when known. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** Opaque id: `var_…`. */
  id: Scalars['ID']['output'];
  /** Pictures of this variant, by position; the product's own when it has none. */
  images: Array<Image>;
  /** Its value of each option. */
  options: Array<VariantOption>;
  /** Its price; null when it is not sold in that currency. */
  price?: Maybe<Money>;
  /** What it is a variant of. */
  product: Product;
  /** The most that one order may have. */
  quantityMax: Scalars['Int']['output'];
  /** Stock keeping unit, upper case; unique. */
  sku: Scalars['String']['output'];
  /** The product's title with what was chosen: `Enamel mug, red`. */
  title: Scalars['String']['output'];
  /** Weight of one, packed, in grams. */
  weightGrams: Scalars['Int']['output'];
};


/** The unit that is sold: one SKU. */
export type VariantPriceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** A page of variants. */
export type VariantConnection = {
  /** The variants with their cursors. */
  edges: Array<VariantEdge>;
  /** The variants. */
  nodes: Array<Variant>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A new variant. */
export type VariantCreateInput = {
  /** Global trade item number: 8, 12, 13 or 14 digits. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Its value of each option. */
  options?: InputMaybe<Array<VariantOptionInput>>;
  /** Where it stands among the variants; last when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Its prices, one per currency. */
  prices?: InputMaybe<Array<PriceInput>>;
  /** Of which product. */
  productId: Scalars['ID']['input'];
  /** The most that one order may have, 1 to 999; 999 when left out. */
  quantityMax?: InputMaybe<Scalars['Int']['input']>;
  /** Stock keeping unit, up to 64 characters; kept in upper case. */
  sku: Scalars['String']['input'];
  /** Its own title; made from the product's title and the options when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Weight of one in grams, 0 to 1000000; 0 when left out. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** What `variantCreate` answers. */
export type VariantCreateResult = InvalidCatalogInput | ProductNotFound | SkuTaken | VariantCreated;

/** The variant is there. */
export type VariantCreated = {
  /** The new variant. */
  variant: Variant;
};

/** A variant in a list. */
export type VariantEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The variant. */
  node: Variant;
};

/** A variant's value of one option. */
export type VariantOption = {
  /** What is chosen: `Colour`. */
  name: Scalars['String']['output'];
  /** What it is here: `red`. */
  value: Scalars['String']['output'];
};

/** A value of one option. */
export type VariantOptionInput = {
  /** What is chosen: `Colour`. */
  name: Scalars['String']['input'];
  /** What it is here: `red`. */
  value: Scalars['String']['input'];
};

/** The variant has these prices. */
export type VariantPricesReplaced = {
  /** The variant now. */
  variant: Variant;
};

/** All prices of a variant. */
export type VariantPricesSetInput = {
  /** One per currency (up to 50); a currency that is left out is no longer sold in. */
  prices: Array<PriceInput>;
  /** Which variant. */
  variantId: Scalars['ID']['input'];
};

/** What `variantPricesSet` answers. */
export type VariantPricesSetResult = InvalidCatalogInput | ProductVariantNotFound | VariantPricesReplaced;

/** Changes of a variant: what is left out stays. */
export type VariantUpdateInput = {
  /** Its new trade item number; null takes it away. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** All its option values anew. */
  options?: InputMaybe<Array<VariantOptionInput>>;
  /** Where it stands among the variants. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The most that one order may have. */
  quantityMax?: InputMaybe<Scalars['Int']['input']>;
  /** Its new SKU. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Its own title; null makes it from the product's title and the options. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its new weight in grams. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** What `variantUpdate` answers. */
export type VariantUpdateResult = InvalidCatalogInput | ProductVariantNotFound | SkuTaken | VariantUpdated;

/** The variant was changed. */
export type VariantUpdated = {
  /** The variant now. */
  variant: Variant;
};

/** For whom an answer may be kept. */
export type CacheControl__Scope =
  /** For the viewer who asked. */
  | 'PRIVATE'
  /** For everybody who is answered alike. */
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Brand: Brand;
  Category: Category;
  Product: Product;
  Review: Review;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BrandCreateResult:
    | ( Omit<BrandCreated, 'brand'> & { brand: _RefType['Brand'] } & { __typename: 'BrandCreated' } )
    | ( BrandNameTaken & { __typename: 'BrandNameTaken' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  BrandUpdateResult:
    | ( BrandNameTaken & { __typename: 'BrandNameTaken' } )
    | ( BrandNotFound & { __typename: 'BrandNotFound' } )
    | ( Omit<BrandUpdated, 'brand'> & { brand: _RefType['Brand'] } & { __typename: 'BrandUpdated' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  CatalogImportRowsResult:
    | ( Omit<CatalogRowsImported, 'import'> & { import: _RefType['CatalogImport'] } & { __typename: 'CatalogRowsImported' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
  ;
  CategoryCreateResult:
    | ( Omit<CategoryCreated, 'category'> & { category: _RefType['Category'] } & { __typename: 'CategoryCreated' } )
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  CategoryDeleteResult:
    | ( CategoryDeleted & { __typename: 'CategoryDeleted' } )
    | ( CategoryNotEmpty & { __typename: 'CategoryNotEmpty' } )
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
  ;
  CategoryMoveResult:
    | ( CategoryCycle & { __typename: 'CategoryCycle' } )
    | ( Omit<CategoryMoved, 'category'> & { category: _RefType['Category'] } & { __typename: 'CategoryMoved' } )
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
  ;
  CategoryUpdateResult:
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( Omit<CategoryUpdated, 'category'> & { category: _RefType['Category'] } & { __typename: 'CategoryUpdated' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  ImagesSetResult:
    | ( Omit<ImagesReplaced, 'product'> & { product: _RefType['Product'] } & { __typename: 'ImagesReplaced' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
    | ( ProductVariantNotFound & { __typename: 'ProductVariantNotFound' } )
  ;
  MediaUploadsCreateResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( MediaNotKept & { __typename: 'MediaNotKept' } )
    | ( Omit<MediaUploadsCreated, 'uploads'> & { uploads: Array<_RefType['MediaUpload']> } & { __typename: 'MediaUploadsCreated' } )
  ;
  MerchandisingRuleCreateResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( Omit<MerchandisingRuleCreated, 'rule'> & { rule: _RefType['MerchandisingRule'] } & { __typename: 'MerchandisingRuleCreated' } )
  ;
  MerchandisingRuleDeleteResult:
    | ( MerchandisingRuleDeleted & { __typename: 'MerchandisingRuleDeleted' } )
    | ( MerchandisingRuleNotFound & { __typename: 'MerchandisingRuleNotFound' } )
  ;
  MerchandisingRuleUpdateResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( MerchandisingRuleNotFound & { __typename: 'MerchandisingRuleNotFound' } )
    | ( Omit<MerchandisingRuleUpdated, 'rule'> & { rule: _RefType['MerchandisingRule'] } & { __typename: 'MerchandisingRuleUpdated' } )
  ;
  ProductCreateResult:
    | ( BrandNotFound & { __typename: 'BrandNotFound' } )
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( InvalidAttribute & { __typename: 'InvalidAttribute' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( Omit<ProductCreated, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductCreated' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  ProductPublishResult:
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
    | ( ProductNotPublishable & { __typename: 'ProductNotPublishable' } )
    | ( Omit<ProductPublished, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductPublished' } )
  ;
  ProductRetireResult:
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
    | ( ProductNotPublished & { __typename: 'ProductNotPublished' } )
    | ( Omit<ProductRetired, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductRetired' } )
  ;
  ProductUpdateResult:
    | ( BrandNotFound & { __typename: 'BrandNotFound' } )
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( InvalidAttribute & { __typename: 'InvalidAttribute' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
    | ( Omit<ProductUpdated, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductUpdated' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  ReviewCreateResult:
    | ( Omit<AlreadyReviewed, 'review'> & { review: _RefType['Review'] } & { __typename: 'AlreadyReviewed' } )
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
    | ( ProductNotPurchased & { __typename: 'ProductNotPurchased' } )
    | ( Omit<ReviewCreated, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewCreated' } )
  ;
  ReviewDeleteResult:
    | ( Omit<ReviewDeleted, 'product'> & { product: _RefType['Product'] } & { __typename: 'ReviewDeleted' } )
    | ( ReviewNotFound & { __typename: 'ReviewNotFound' } )
  ;
  ReviewUpdateResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( ReviewNotFound & { __typename: 'ReviewNotFound' } )
    | ( Omit<ReviewUpdated, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewUpdated' } )
  ;
  SearchIndexRebuildResult:
    | ( SearchIndexNotKept & { __typename: 'SearchIndexNotKept' } )
    | ( Omit<SearchIndexRebuildStarted, 'rebuild'> & { rebuild: _RefType['SearchIndexRebuild'] } & { __typename: 'SearchIndexRebuildStarted' } )
    | ( Omit<SearchIndexRebuildUnderWay, 'rebuild'> & { rebuild: _RefType['SearchIndexRebuild'] } & { __typename: 'SearchIndexRebuildUnderWay' } )
  ;
  SearchStopWordsSetResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( SearchStopWordsAreSet & { __typename: 'SearchStopWordsAreSet' } )
  ;
  SearchSynonymCreateResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( Omit<SearchSynonymCreated, 'synonym'> & { synonym: _RefType['SearchSynonym'] } & { __typename: 'SearchSynonymCreated' } )
  ;
  SearchSynonymDeleteResult:
    | ( SearchSynonymDeleted & { __typename: 'SearchSynonymDeleted' } )
    | ( SearchSynonymNotFound & { __typename: 'SearchSynonymNotFound' } )
  ;
  SearchSynonymReplaceResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( SearchSynonymNotFound & { __typename: 'SearchSynonymNotFound' } )
    | ( Omit<SearchSynonymReplaced, 'synonym'> & { synonym: _RefType['SearchSynonym'] } & { __typename: 'SearchSynonymReplaced' } )
  ;
  SuggestionBlocksSetResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( SuggestionBlocksAreSet & { __typename: 'SuggestionBlocksAreSet' } )
  ;
  VariantCreateResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
    | ( SkuTaken & { __typename: 'SkuTaken' } )
    | ( Omit<VariantCreated, 'variant'> & { variant: _RefType['Variant'] } & { __typename: 'VariantCreated' } )
  ;
  VariantPricesSetResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( ProductVariantNotFound & { __typename: 'ProductVariantNotFound' } )
    | ( Omit<VariantPricesReplaced, 'variant'> & { variant: _RefType['Variant'] } & { __typename: 'VariantPricesReplaced' } )
  ;
  VariantUpdateResult:
    | ( InvalidCatalogInput & { __typename: 'InvalidCatalogInput' } )
    | ( ProductVariantNotFound & { __typename: 'ProductVariantNotFound' } )
    | ( SkuTaken & { __typename: 'SkuTaken' } )
    | ( Omit<VariantUpdated, 'variant'> & { variant: _RefType['Variant'] } & { __typename: 'VariantUpdated' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<AlreadyReviewed, 'review'> & { review: _RefType['Review'] } )
    | ( BrandNameTaken )
    | ( BrandNotFound )
    | ( CategoryCycle )
    | ( CategoryNotEmpty )
    | ( CategoryNotFound )
    | ( IdempotencyConflict )
    | ( InvalidAttribute )
    | ( InvalidCatalogInput )
    | ( MediaNotKept )
    | ( MerchandisingRuleNotFound )
    | ( ProductNotFound )
    | ( ProductNotPublishable )
    | ( ProductNotPublished )
    | ( ProductNotPurchased )
    | ( ProductVariantNotFound )
    | ( ReviewNotFound )
    | ( SearchIndexNotKept )
    | ( Omit<SearchIndexRebuildUnderWay, 'rebuild'> & { rebuild: _RefType['SearchIndexRebuild'] } )
    | ( SearchSynonymNotFound )
    | ( SkuTaken )
    | ( SlugTaken )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyReviewed: ResolverTypeWrapper<Omit<AlreadyReviewed, 'review'> & { review: ResolversTypes['Review'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Attribute: ResolverTypeWrapper<AttributeModel>;
  AttributeFacet: ResolverTypeWrapper<AttributeFacet>;
  AttributeFilter: AttributeFilter;
  AttributeValueFacet: ResolverTypeWrapper<AttributeValueFacet>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Brand: ResolverTypeWrapper<BrandModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BrandConnection: ResolverTypeWrapper<Omit<BrandConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrandEdge']>, nodes: Array<ResolversTypes['Brand']> }>;
  BrandCreateInput: BrandCreateInput;
  BrandCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BrandCreateResult']>;
  BrandCreated: ResolverTypeWrapper<Omit<BrandCreated, 'brand'> & { brand: ResolversTypes['Brand'] }>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  BrandFacet: ResolverTypeWrapper<BrandFacetModel>;
  BrandNameTaken: ResolverTypeWrapper<BrandNameTaken>;
  BrandNotFound: ResolverTypeWrapper<BrandNotFound>;
  BrandUpdateInput: BrandUpdateInput;
  BrandUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BrandUpdateResult']>;
  BrandUpdated: ResolverTypeWrapper<Omit<BrandUpdated, 'brand'> & { brand: ResolversTypes['Brand'] }>;
  CatalogImageInput: CatalogImageInput;
  CatalogImport: ResolverTypeWrapper<CatalogImportModel>;
  CatalogImportRowsInput: CatalogImportRowsInput;
  CatalogImportRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CatalogImportRowsResult']>;
  CatalogOutcome: CatalogOutcome;
  CatalogReviewInput: CatalogReviewInput;
  CatalogRowInput: CatalogRowInput;
  CatalogRowOutcome: ResolverTypeWrapper<CatalogRowOutcome>;
  CatalogRowsImported: ResolverTypeWrapper<Omit<CatalogRowsImported, 'import'> & { import: ResolversTypes['CatalogImport'] }>;
  CatalogVariantInput: CatalogVariantInput;
  Category: ResolverTypeWrapper<CategoryModel>;
  CategoryCreateInput: CategoryCreateInput;
  CategoryCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryCreateResult']>;
  CategoryCreated: ResolverTypeWrapper<Omit<CategoryCreated, 'category'> & { category: ResolversTypes['Category'] }>;
  CategoryCycle: ResolverTypeWrapper<CategoryCycle>;
  CategoryDeleteInput: CategoryDeleteInput;
  CategoryDeleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryDeleteResult']>;
  CategoryDeleted: ResolverTypeWrapper<CategoryDeleted>;
  CategoryFacet: ResolverTypeWrapper<CategoryFacetModel>;
  CategoryMoveInput: CategoryMoveInput;
  CategoryMoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryMoveResult']>;
  CategoryMoved: ResolverTypeWrapper<Omit<CategoryMoved, 'category'> & { category: ResolversTypes['Category'] }>;
  CategoryNotEmpty: ResolverTypeWrapper<CategoryNotEmpty>;
  CategoryNotFound: ResolverTypeWrapper<CategoryNotFound>;
  CategoryUpdateInput: CategoryUpdateInput;
  CategoryUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryUpdateResult']>;
  CategoryUpdated: ResolverTypeWrapper<Omit<CategoryUpdated, 'category'> & { category: ResolversTypes['Category'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorCode: ErrorCode;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  Image: ResolverTypeWrapper<ImageModel>;
  ImageFormat: ImageFormat;
  ImageInput: ImageInput;
  ImagesReplaced: ResolverTypeWrapper<Omit<ImagesReplaced, 'product'> & { product: ResolversTypes['Product'] }>;
  ImagesSetInput: ImagesSetInput;
  ImagesSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImagesSetResult']>;
  InvalidAttribute: ResolverTypeWrapper<InvalidAttribute>;
  InvalidCatalogInput: ResolverTypeWrapper<InvalidCatalogInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Media: ResolverTypeWrapper<MediaModel>;
  MediaFileInput: MediaFileInput;
  MediaNotKept: ResolverTypeWrapper<MediaNotKept>;
  MediaUpload: ResolverTypeWrapper<Omit<MediaUpload, 'media'> & { media?: Maybe<ResolversTypes['Media']> }>;
  MediaUploadsCreateInput: MediaUploadsCreateInput;
  MediaUploadsCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MediaUploadsCreateResult']>;
  MediaUploadsCreated: ResolverTypeWrapper<Omit<MediaUploadsCreated, 'uploads'> & { uploads: Array<ResolversTypes['MediaUpload']> }>;
  MerchandisingAction: MerchandisingAction;
  MerchandisingRule: ResolverTypeWrapper<MerchandisingRuleModel>;
  MerchandisingRuleConnection: ResolverTypeWrapper<Omit<MerchandisingRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MerchandisingRuleEdge']>, nodes: Array<ResolversTypes['MerchandisingRule']> }>;
  MerchandisingRuleCreateInput: MerchandisingRuleCreateInput;
  MerchandisingRuleCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MerchandisingRuleCreateResult']>;
  MerchandisingRuleCreated: ResolverTypeWrapper<Omit<MerchandisingRuleCreated, 'rule'> & { rule: ResolversTypes['MerchandisingRule'] }>;
  MerchandisingRuleDeleteInput: MerchandisingRuleDeleteInput;
  MerchandisingRuleDeleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MerchandisingRuleDeleteResult']>;
  MerchandisingRuleDeleted: ResolverTypeWrapper<MerchandisingRuleDeleted>;
  MerchandisingRuleEdge: ResolverTypeWrapper<Omit<MerchandisingRuleEdge, 'node'> & { node: ResolversTypes['MerchandisingRule'] }>;
  MerchandisingRuleNotFound: ResolverTypeWrapper<MerchandisingRuleNotFound>;
  MerchandisingRuleUpdateInput: MerchandisingRuleUpdateInput;
  MerchandisingRuleUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MerchandisingRuleUpdateResult']>;
  MerchandisingRuleUpdated: ResolverTypeWrapper<Omit<MerchandisingRuleUpdated, 'rule'> & { rule: ResolversTypes['MerchandisingRule'] }>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceInput: PriceInput;
  PriceRange: ResolverTypeWrapper<Omit<PriceRange, 'max' | 'min'> & { max: ResolversTypes['Money'], min: ResolversTypes['Money'] }>;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionModel>;
  ProductCreateInput: ProductCreateInput;
  ProductCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductCreateResult']>;
  ProductCreated: ResolverTypeWrapper<Omit<ProductCreated, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductEdge: ResolverTypeWrapper<ProductEdgeModel>;
  ProductFacets: ResolverTypeWrapper<ProductFacetsModel>;
  ProductFilter: ProductFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ProductNotFound: ResolverTypeWrapper<ProductNotFound>;
  ProductNotPublishable: ResolverTypeWrapper<ProductNotPublishable>;
  ProductNotPublished: ResolverTypeWrapper<ProductNotPublished>;
  ProductNotPurchased: ResolverTypeWrapper<ProductNotPurchased>;
  ProductOption: ResolverTypeWrapper<ProductOption>;
  ProductOptionInput: ProductOptionInput;
  ProductPublishInput: ProductPublishInput;
  ProductPublishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductPublishResult']>;
  ProductPublished: ResolverTypeWrapper<Omit<ProductPublished, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductRetireInput: ProductRetireInput;
  ProductRetireResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductRetireResult']>;
  ProductRetired: ResolverTypeWrapper<Omit<ProductRetired, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductSort: ProductSort;
  ProductStatus: ProductStatus;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductUpdateResult']>;
  ProductUpdated: ResolverTypeWrapper<Omit<ProductUpdated, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductVariantNotFound: ResolverTypeWrapper<ProductVariantNotFound>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuerySuggestion: ResolverTypeWrapper<QuerySuggestion>;
  RatingFacet: ResolverTypeWrapper<RatingFacet>;
  RatingSummary: ResolverTypeWrapper<RatingSummary>;
  Review: ResolverTypeWrapper<ReviewModel>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReviewEdge']>, nodes: Array<ResolversTypes['Review']> }>;
  ReviewCreateInput: ReviewCreateInput;
  ReviewCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewCreateResult']>;
  ReviewCreated: ResolverTypeWrapper<Omit<ReviewCreated, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewDeleteInput: ReviewDeleteInput;
  ReviewDeleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewDeleteResult']>;
  ReviewDeleted: ResolverTypeWrapper<Omit<ReviewDeleted, 'product'> & { product: ResolversTypes['Product'] }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewNotFound: ResolverTypeWrapper<ReviewNotFound>;
  ReviewUpdateInput: ReviewUpdateInput;
  ReviewUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewUpdateResult']>;
  ReviewUpdated: ResolverTypeWrapper<Omit<ReviewUpdated, 'review'> & { review: ResolversTypes['Review'] }>;
  SearchAdapter: SearchAdapter;
  SearchExplanation: ResolverTypeWrapper<Omit<SearchExplanation, 'rules'> & { rules: Array<ResolversTypes['MerchandisingRule']> }>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHighlightField: SearchHighlightField;
  SearchHighlightPiece: ResolverTypeWrapper<SearchHighlightPiece>;
  SearchIndexNotKept: ResolverTypeWrapper<SearchIndexNotKept>;
  SearchIndexRebuild: ResolverTypeWrapper<SearchIndexRebuildModel>;
  SearchIndexRebuildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchIndexRebuildResult']>;
  SearchIndexRebuildStarted: ResolverTypeWrapper<Omit<SearchIndexRebuildStarted, 'rebuild'> & { rebuild: ResolversTypes['SearchIndexRebuild'] }>;
  SearchIndexRebuildState: SearchIndexRebuildState;
  SearchIndexRebuildUnderWay: ResolverTypeWrapper<Omit<SearchIndexRebuildUnderWay, 'rebuild'> & { rebuild: ResolversTypes['SearchIndexRebuild'] }>;
  SearchIndexStatus: ResolverTypeWrapper<Omit<SearchIndexStatus, 'rebuild'> & { rebuild?: Maybe<ResolversTypes['SearchIndexRebuild']> }>;
  SearchStopWordsAreSet: ResolverTypeWrapper<SearchStopWordsAreSet>;
  SearchStopWordsSetInput: SearchStopWordsSetInput;
  SearchStopWordsSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchStopWordsSetResult']>;
  SearchSuggestions: ResolverTypeWrapper<SearchSuggestionsModel>;
  SearchSynonym: ResolverTypeWrapper<SearchSynonymModel>;
  SearchSynonymConnection: ResolverTypeWrapper<Omit<SearchSynonymConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchSynonymEdge']>, nodes: Array<ResolversTypes['SearchSynonym']> }>;
  SearchSynonymCreateInput: SearchSynonymCreateInput;
  SearchSynonymCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSynonymCreateResult']>;
  SearchSynonymCreated: ResolverTypeWrapper<Omit<SearchSynonymCreated, 'synonym'> & { synonym: ResolversTypes['SearchSynonym'] }>;
  SearchSynonymDeleteInput: SearchSynonymDeleteInput;
  SearchSynonymDeleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSynonymDeleteResult']>;
  SearchSynonymDeleted: ResolverTypeWrapper<SearchSynonymDeleted>;
  SearchSynonymEdge: ResolverTypeWrapper<Omit<SearchSynonymEdge, 'node'> & { node: ResolversTypes['SearchSynonym'] }>;
  SearchSynonymNearness: SearchSynonymNearness;
  SearchSynonymNotFound: ResolverTypeWrapper<SearchSynonymNotFound>;
  SearchSynonymReplaceInput: SearchSynonymReplaceInput;
  SearchSynonymReplaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSynonymReplaceResult']>;
  SearchSynonymReplaced: ResolverTypeWrapper<Omit<SearchSynonymReplaced, 'synonym'> & { synonym: ResolversTypes['SearchSynonym'] }>;
  SkuTaken: ResolverTypeWrapper<SkuTaken>;
  SlugTaken: ResolverTypeWrapper<SlugTaken>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestionBlocksAreSet: ResolverTypeWrapper<SuggestionBlocksAreSet>;
  SuggestionBlocksSetInput: SuggestionBlocksSetInput;
  SuggestionBlocksSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuggestionBlocksSetResult']>;
  TaxCategory: TaxCategory;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantModel>;
  VariantConnection: ResolverTypeWrapper<Omit<VariantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VariantEdge']>, nodes: Array<ResolversTypes['Variant']> }>;
  VariantCreateInput: VariantCreateInput;
  VariantCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VariantCreateResult']>;
  VariantCreated: ResolverTypeWrapper<Omit<VariantCreated, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  VariantEdge: ResolverTypeWrapper<Omit<VariantEdge, 'node'> & { node: ResolversTypes['Variant'] }>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  VariantOptionInput: VariantOptionInput;
  VariantPricesReplaced: ResolverTypeWrapper<Omit<VariantPricesReplaced, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  VariantPricesSetInput: VariantPricesSetInput;
  VariantPricesSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VariantPricesSetResult']>;
  VariantUpdateInput: VariantUpdateInput;
  VariantUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VariantUpdateResult']>;
  VariantUpdated: ResolverTypeWrapper<Omit<VariantUpdated, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyReviewed: Omit<AlreadyReviewed, 'review'> & { review: ResolversParentTypes['Review'] };
  String: Scalars['String']['output'];
  Attribute: AttributeModel;
  AttributeFacet: AttributeFacet;
  AttributeFilter: AttributeFilter;
  AttributeValueFacet: AttributeValueFacet;
  BigInt: Scalars['BigInt']['output'];
  Brand: BrandModel;
  ID: Scalars['ID']['output'];
  BrandConnection: Omit<BrandConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrandEdge']>, nodes: Array<ResolversParentTypes['Brand']> };
  BrandCreateInput: BrandCreateInput;
  BrandCreateResult: ResolversUnionTypes<ResolversParentTypes>['BrandCreateResult'];
  BrandCreated: Omit<BrandCreated, 'brand'> & { brand: ResolversParentTypes['Brand'] };
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  BrandFacet: BrandFacetModel;
  BrandNameTaken: BrandNameTaken;
  BrandNotFound: BrandNotFound;
  BrandUpdateInput: BrandUpdateInput;
  BrandUpdateResult: ResolversUnionTypes<ResolversParentTypes>['BrandUpdateResult'];
  BrandUpdated: Omit<BrandUpdated, 'brand'> & { brand: ResolversParentTypes['Brand'] };
  CatalogImageInput: CatalogImageInput;
  CatalogImport: CatalogImportModel;
  CatalogImportRowsInput: CatalogImportRowsInput;
  CatalogImportRowsResult: ResolversUnionTypes<ResolversParentTypes>['CatalogImportRowsResult'];
  CatalogReviewInput: CatalogReviewInput;
  CatalogRowInput: CatalogRowInput;
  CatalogRowOutcome: CatalogRowOutcome;
  CatalogRowsImported: Omit<CatalogRowsImported, 'import'> & { import: ResolversParentTypes['CatalogImport'] };
  CatalogVariantInput: CatalogVariantInput;
  Category: CategoryModel;
  CategoryCreateInput: CategoryCreateInput;
  CategoryCreateResult: ResolversUnionTypes<ResolversParentTypes>['CategoryCreateResult'];
  CategoryCreated: Omit<CategoryCreated, 'category'> & { category: ResolversParentTypes['Category'] };
  CategoryCycle: CategoryCycle;
  CategoryDeleteInput: CategoryDeleteInput;
  CategoryDeleteResult: ResolversUnionTypes<ResolversParentTypes>['CategoryDeleteResult'];
  CategoryDeleted: CategoryDeleted;
  CategoryFacet: CategoryFacetModel;
  CategoryMoveInput: CategoryMoveInput;
  CategoryMoveResult: ResolversUnionTypes<ResolversParentTypes>['CategoryMoveResult'];
  CategoryMoved: Omit<CategoryMoved, 'category'> & { category: ResolversParentTypes['Category'] };
  CategoryNotEmpty: CategoryNotEmpty;
  CategoryNotFound: CategoryNotFound;
  CategoryUpdateInput: CategoryUpdateInput;
  CategoryUpdateResult: ResolversUnionTypes<ResolversParentTypes>['CategoryUpdateResult'];
  CategoryUpdated: Omit<CategoryUpdated, 'category'> & { category: ResolversParentTypes['Category'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyConflict: IdempotencyConflict;
  Image: ImageModel;
  ImageInput: ImageInput;
  ImagesReplaced: Omit<ImagesReplaced, 'product'> & { product: ResolversParentTypes['Product'] };
  ImagesSetInput: ImagesSetInput;
  ImagesSetResult: ResolversUnionTypes<ResolversParentTypes>['ImagesSetResult'];
  InvalidAttribute: InvalidAttribute;
  InvalidCatalogInput: InvalidCatalogInput;
  JSON: Scalars['JSON']['output'];
  Media: MediaModel;
  MediaFileInput: MediaFileInput;
  MediaNotKept: MediaNotKept;
  MediaUpload: Omit<MediaUpload, 'media'> & { media?: Maybe<ResolversParentTypes['Media']> };
  MediaUploadsCreateInput: MediaUploadsCreateInput;
  MediaUploadsCreateResult: ResolversUnionTypes<ResolversParentTypes>['MediaUploadsCreateResult'];
  MediaUploadsCreated: Omit<MediaUploadsCreated, 'uploads'> & { uploads: Array<ResolversParentTypes['MediaUpload']> };
  MerchandisingRule: MerchandisingRuleModel;
  MerchandisingRuleConnection: Omit<MerchandisingRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MerchandisingRuleEdge']>, nodes: Array<ResolversParentTypes['MerchandisingRule']> };
  MerchandisingRuleCreateInput: MerchandisingRuleCreateInput;
  MerchandisingRuleCreateResult: ResolversUnionTypes<ResolversParentTypes>['MerchandisingRuleCreateResult'];
  MerchandisingRuleCreated: Omit<MerchandisingRuleCreated, 'rule'> & { rule: ResolversParentTypes['MerchandisingRule'] };
  MerchandisingRuleDeleteInput: MerchandisingRuleDeleteInput;
  MerchandisingRuleDeleteResult: ResolversUnionTypes<ResolversParentTypes>['MerchandisingRuleDeleteResult'];
  MerchandisingRuleDeleted: MerchandisingRuleDeleted;
  MerchandisingRuleEdge: Omit<MerchandisingRuleEdge, 'node'> & { node: ResolversParentTypes['MerchandisingRule'] };
  MerchandisingRuleNotFound: MerchandisingRuleNotFound;
  MerchandisingRuleUpdateInput: MerchandisingRuleUpdateInput;
  MerchandisingRuleUpdateResult: ResolversUnionTypes<ResolversParentTypes>['MerchandisingRuleUpdateResult'];
  MerchandisingRuleUpdated: Omit<MerchandisingRuleUpdated, 'rule'> & { rule: ResolversParentTypes['MerchandisingRule'] };
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PriceInput: PriceInput;
  PriceRange: Omit<PriceRange, 'max' | 'min'> & { max: ResolversParentTypes['Money'], min: ResolversParentTypes['Money'] };
  Product: ProductModel;
  ProductConnection: ProductConnectionModel;
  ProductCreateInput: ProductCreateInput;
  ProductCreateResult: ResolversUnionTypes<ResolversParentTypes>['ProductCreateResult'];
  ProductCreated: Omit<ProductCreated, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductEdge: ProductEdgeModel;
  ProductFacets: ProductFacetsModel;
  ProductFilter: ProductFilter;
  Float: Scalars['Float']['output'];
  ProductNotFound: ProductNotFound;
  ProductNotPublishable: ProductNotPublishable;
  ProductNotPublished: ProductNotPublished;
  ProductNotPurchased: ProductNotPurchased;
  ProductOption: ProductOption;
  ProductOptionInput: ProductOptionInput;
  ProductPublishInput: ProductPublishInput;
  ProductPublishResult: ResolversUnionTypes<ResolversParentTypes>['ProductPublishResult'];
  ProductPublished: Omit<ProductPublished, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductRetireInput: ProductRetireInput;
  ProductRetireResult: ResolversUnionTypes<ResolversParentTypes>['ProductRetireResult'];
  ProductRetired: Omit<ProductRetired, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdateResult: ResolversUnionTypes<ResolversParentTypes>['ProductUpdateResult'];
  ProductUpdated: Omit<ProductUpdated, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductVariantNotFound: ProductVariantNotFound;
  Query: Record<PropertyKey, never>;
  QuerySuggestion: QuerySuggestion;
  RatingFacet: RatingFacet;
  RatingSummary: RatingSummary;
  Review: ReviewModel;
  ReviewConnection: Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReviewEdge']>, nodes: Array<ResolversParentTypes['Review']> };
  ReviewCreateInput: ReviewCreateInput;
  ReviewCreateResult: ResolversUnionTypes<ResolversParentTypes>['ReviewCreateResult'];
  ReviewCreated: Omit<ReviewCreated, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewDeleteInput: ReviewDeleteInput;
  ReviewDeleteResult: ResolversUnionTypes<ResolversParentTypes>['ReviewDeleteResult'];
  ReviewDeleted: Omit<ReviewDeleted, 'product'> & { product: ResolversParentTypes['Product'] };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewNotFound: ReviewNotFound;
  ReviewUpdateInput: ReviewUpdateInput;
  ReviewUpdateResult: ResolversUnionTypes<ResolversParentTypes>['ReviewUpdateResult'];
  ReviewUpdated: Omit<ReviewUpdated, 'review'> & { review: ResolversParentTypes['Review'] };
  SearchExplanation: Omit<SearchExplanation, 'rules'> & { rules: Array<ResolversParentTypes['MerchandisingRule']> };
  SearchHighlight: SearchHighlight;
  SearchHighlightPiece: SearchHighlightPiece;
  SearchIndexNotKept: SearchIndexNotKept;
  SearchIndexRebuild: SearchIndexRebuildModel;
  SearchIndexRebuildResult: ResolversUnionTypes<ResolversParentTypes>['SearchIndexRebuildResult'];
  SearchIndexRebuildStarted: Omit<SearchIndexRebuildStarted, 'rebuild'> & { rebuild: ResolversParentTypes['SearchIndexRebuild'] };
  SearchIndexRebuildUnderWay: Omit<SearchIndexRebuildUnderWay, 'rebuild'> & { rebuild: ResolversParentTypes['SearchIndexRebuild'] };
  SearchIndexStatus: Omit<SearchIndexStatus, 'rebuild'> & { rebuild?: Maybe<ResolversParentTypes['SearchIndexRebuild']> };
  SearchStopWordsAreSet: SearchStopWordsAreSet;
  SearchStopWordsSetInput: SearchStopWordsSetInput;
  SearchStopWordsSetResult: ResolversUnionTypes<ResolversParentTypes>['SearchStopWordsSetResult'];
  SearchSuggestions: SearchSuggestionsModel;
  SearchSynonym: SearchSynonymModel;
  SearchSynonymConnection: Omit<SearchSynonymConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchSynonymEdge']>, nodes: Array<ResolversParentTypes['SearchSynonym']> };
  SearchSynonymCreateInput: SearchSynonymCreateInput;
  SearchSynonymCreateResult: ResolversUnionTypes<ResolversParentTypes>['SearchSynonymCreateResult'];
  SearchSynonymCreated: Omit<SearchSynonymCreated, 'synonym'> & { synonym: ResolversParentTypes['SearchSynonym'] };
  SearchSynonymDeleteInput: SearchSynonymDeleteInput;
  SearchSynonymDeleteResult: ResolversUnionTypes<ResolversParentTypes>['SearchSynonymDeleteResult'];
  SearchSynonymDeleted: SearchSynonymDeleted;
  SearchSynonymEdge: Omit<SearchSynonymEdge, 'node'> & { node: ResolversParentTypes['SearchSynonym'] };
  SearchSynonymNotFound: SearchSynonymNotFound;
  SearchSynonymReplaceInput: SearchSynonymReplaceInput;
  SearchSynonymReplaceResult: ResolversUnionTypes<ResolversParentTypes>['SearchSynonymReplaceResult'];
  SearchSynonymReplaced: Omit<SearchSynonymReplaced, 'synonym'> & { synonym: ResolversParentTypes['SearchSynonym'] };
  SkuTaken: SkuTaken;
  SlugTaken: SlugTaken;
  StuckItem: StuckItem;
  Subscription: Record<PropertyKey, never>;
  SuggestionBlocksAreSet: SuggestionBlocksAreSet;
  SuggestionBlocksSetInput: SuggestionBlocksSetInput;
  SuggestionBlocksSetResult: ResolversUnionTypes<ResolversParentTypes>['SuggestionBlocksSetResult'];
  TaxedMoney: TaxedMoneyModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantModel;
  VariantConnection: Omit<VariantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VariantEdge']>, nodes: Array<ResolversParentTypes['Variant']> };
  VariantCreateInput: VariantCreateInput;
  VariantCreateResult: ResolversUnionTypes<ResolversParentTypes>['VariantCreateResult'];
  VariantCreated: Omit<VariantCreated, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  VariantEdge: Omit<VariantEdge, 'node'> & { node: ResolversParentTypes['Variant'] };
  VariantOption: VariantOption;
  VariantOptionInput: VariantOptionInput;
  VariantPricesReplaced: Omit<VariantPricesReplaced, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  VariantPricesSetInput: VariantPricesSetInput;
  VariantPricesSetResult: ResolversUnionTypes<ResolversParentTypes>['VariantPricesSetResult'];
  VariantUpdateInput: VariantUpdateInput;
  VariantUpdateResult: ResolversUnionTypes<ResolversParentTypes>['VariantUpdateResult'];
  VariantUpdated: Omit<VariantUpdated, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyReviewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReviewed'] = ResolversParentTypes['AlreadyReviewed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeFacet'] = ResolversParentTypes['AttributeFacet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['AttributeValueFacet']>, ParentType, ContextType>;
};

export type AttributeValueFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueFacet'] = ResolversParentTypes['AttributeValueFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<BrandProductsArgs, 'first' | 'sort'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Brand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrandCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandCreateResult'] = ResolversParentTypes['BrandCreateResult']> = {
  __resolveType: TypeResolveFn<'BrandCreated' | 'BrandNameTaken' | 'InvalidCatalogInput' | 'SlugTaken', ParentType, ContextType>;
};

export type BrandCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandCreated'] = ResolversParentTypes['BrandCreated']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
};

export type BrandFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandFacet'] = ResolversParentTypes['BrandFacet']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrandNameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandNameTaken'] = ResolversParentTypes['BrandNameTaken']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandNotFound'] = ResolversParentTypes['BrandNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandUpdateResult'] = ResolversParentTypes['BrandUpdateResult']> = {
  __resolveType: TypeResolveFn<'BrandNameTaken' | 'BrandNotFound' | 'BrandUpdated' | 'InvalidCatalogInput' | 'SlugTaken', ParentType, ContextType>;
};

export type BrandUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandUpdated'] = ResolversParentTypes['BrandUpdated']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogImport'] = ResolversParentTypes['CatalogImport']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CatalogImportRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogImportRowsResult'] = ResolversParentTypes['CatalogImportRowsResult']> = {
  __resolveType: TypeResolveFn<'CatalogRowsImported' | 'InvalidCatalogInput', ParentType, ContextType>;
};

export type CatalogRowOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogRowOutcome'] = ResolversParentTypes['CatalogRowOutcome']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CatalogOutcome'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CatalogRowsImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogRowsImported'] = ResolversParentTypes['CatalogRowsImported']> = {
  import?: Resolver<ResolversTypes['CatalogImport'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['CatalogRowOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CategoryProductsArgs, 'first' | 'sort'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCreateResult'] = ResolversParentTypes['CategoryCreateResult']> = {
  __resolveType: TypeResolveFn<'CategoryCreated' | 'CategoryNotFound' | 'InvalidCatalogInput' | 'SlugTaken', ParentType, ContextType>;
};

export type CategoryCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCreated'] = ResolversParentTypes['CategoryCreated']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCycle'] = ResolversParentTypes['CategoryCycle']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryDeleteResult'] = ResolversParentTypes['CategoryDeleteResult']> = {
  __resolveType: TypeResolveFn<'CategoryDeleted' | 'CategoryNotEmpty' | 'CategoryNotFound', ParentType, ContextType>;
};

export type CategoryDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryDeleted'] = ResolversParentTypes['CategoryDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryMoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMoveResult'] = ResolversParentTypes['CategoryMoveResult']> = {
  __resolveType: TypeResolveFn<'CategoryCycle' | 'CategoryMoved' | 'CategoryNotFound' | 'InvalidCatalogInput', ParentType, ContextType>;
};

export type CategoryMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMoved'] = ResolversParentTypes['CategoryMoved']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryNotEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryNotEmpty'] = ResolversParentTypes['CategoryNotEmpty']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryNotFound'] = ResolversParentTypes['CategoryNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryUpdateResult'] = ResolversParentTypes['CategoryUpdateResult']> = {
  __resolveType: TypeResolveFn<'CategoryNotFound' | 'CategoryUpdated' | 'InvalidCatalogInput' | 'SlugTaken', ParentType, ContextType>;
};

export type CategoryUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryUpdated'] = ResolversParentTypes['CategoryUpdated']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ImageUrlArgs>>;
  variantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImagesReplacedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImagesReplaced'] = ResolversParentTypes['ImagesReplaced']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImagesSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImagesSetResult'] = ResolversParentTypes['ImagesSetResult']> = {
  __resolveType: TypeResolveFn<'ImagesReplaced' | 'InvalidCatalogInput' | 'ProductNotFound' | 'ProductVariantNotFound', ParentType, ContextType>;
};

export type InvalidAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidAttribute'] = ResolversParentTypes['InvalidAttribute']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCatalogInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCatalogInput'] = ResolversParentTypes['InvalidCatalogInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaNotKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaNotKept'] = ResolversParentTypes['MediaNotKept']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUpload'] = ResolversParentTypes['MediaUpload']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediaUploadsCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadsCreateResult'] = ResolversParentTypes['MediaUploadsCreateResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'MediaNotKept' | 'MediaUploadsCreated', ParentType, ContextType>;
};

export type MediaUploadsCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadsCreated'] = ResolversParentTypes['MediaUploadsCreated']> = {
  uploads?: Resolver<Array<ResolversTypes['MediaUpload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MerchandisingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRule'] = ResolversParentTypes['MerchandisingRule']> = {
  action?: Resolver<ResolversTypes['MerchandisingAction'], ParentType, ContextType>;
  brands?: Resolver<Array<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MerchandisingRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleConnection'] = ResolversParentTypes['MerchandisingRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MerchandisingRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MerchandisingRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MerchandisingRuleCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleCreateResult'] = ResolversParentTypes['MerchandisingRuleCreateResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'MerchandisingRuleCreated', ParentType, ContextType>;
};

export type MerchandisingRuleCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleCreated'] = ResolversParentTypes['MerchandisingRuleCreated']> = {
  rule?: Resolver<ResolversTypes['MerchandisingRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MerchandisingRuleDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleDeleteResult'] = ResolversParentTypes['MerchandisingRuleDeleteResult']> = {
  __resolveType: TypeResolveFn<'MerchandisingRuleDeleted' | 'MerchandisingRuleNotFound', ParentType, ContextType>;
};

export type MerchandisingRuleDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleDeleted'] = ResolversParentTypes['MerchandisingRuleDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MerchandisingRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleEdge'] = ResolversParentTypes['MerchandisingRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MerchandisingRule'], ParentType, ContextType>;
};

export type MerchandisingRuleNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleNotFound'] = ResolversParentTypes['MerchandisingRuleNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MerchandisingRuleUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleUpdateResult'] = ResolversParentTypes['MerchandisingRuleUpdateResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'MerchandisingRuleNotFound' | 'MerchandisingRuleUpdated', ParentType, ContextType>;
};

export type MerchandisingRuleUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchandisingRuleUpdated'] = ResolversParentTypes['MerchandisingRuleUpdated']> = {
  rule?: Resolver<ResolversTypes['MerchandisingRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  brandCreate?: Resolver<ResolversTypes['BrandCreateResult'], ParentType, ContextType, RequireFields<MutationBrandCreateArgs, 'input'>>;
  brandUpdate?: Resolver<ResolversTypes['BrandUpdateResult'], ParentType, ContextType, RequireFields<MutationBrandUpdateArgs, 'input'>>;
  catalogImportRows?: Resolver<ResolversTypes['CatalogImportRowsResult'], ParentType, ContextType, RequireFields<MutationCatalogImportRowsArgs, 'input'>>;
  categoryCreate?: Resolver<ResolversTypes['CategoryCreateResult'], ParentType, ContextType, RequireFields<MutationCategoryCreateArgs, 'input'>>;
  categoryDelete?: Resolver<ResolversTypes['CategoryDeleteResult'], ParentType, ContextType, RequireFields<MutationCategoryDeleteArgs, 'input'>>;
  categoryMove?: Resolver<ResolversTypes['CategoryMoveResult'], ParentType, ContextType, RequireFields<MutationCategoryMoveArgs, 'input'>>;
  categoryUpdate?: Resolver<ResolversTypes['CategoryUpdateResult'], ParentType, ContextType, RequireFields<MutationCategoryUpdateArgs, 'input'>>;
  imagesSet?: Resolver<ResolversTypes['ImagesSetResult'], ParentType, ContextType, RequireFields<MutationImagesSetArgs, 'input'>>;
  mediaUploadsCreate?: Resolver<ResolversTypes['MediaUploadsCreateResult'], ParentType, ContextType, RequireFields<MutationMediaUploadsCreateArgs, 'input'>>;
  merchandisingRuleCreate?: Resolver<ResolversTypes['MerchandisingRuleCreateResult'], ParentType, ContextType, RequireFields<MutationMerchandisingRuleCreateArgs, 'input'>>;
  merchandisingRuleDelete?: Resolver<ResolversTypes['MerchandisingRuleDeleteResult'], ParentType, ContextType, RequireFields<MutationMerchandisingRuleDeleteArgs, 'input'>>;
  merchandisingRuleUpdate?: Resolver<ResolversTypes['MerchandisingRuleUpdateResult'], ParentType, ContextType, RequireFields<MutationMerchandisingRuleUpdateArgs, 'input'>>;
  productCreate?: Resolver<ResolversTypes['ProductCreateResult'], ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productPublish?: Resolver<ResolversTypes['ProductPublishResult'], ParentType, ContextType, RequireFields<MutationProductPublishArgs, 'input'>>;
  productRetire?: Resolver<ResolversTypes['ProductRetireResult'], ParentType, ContextType, RequireFields<MutationProductRetireArgs, 'input'>>;
  productUpdate?: Resolver<ResolversTypes['ProductUpdateResult'], ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  reviewCreate?: Resolver<ResolversTypes['ReviewCreateResult'], ParentType, ContextType, RequireFields<MutationReviewCreateArgs, 'input'>>;
  reviewDelete?: Resolver<ResolversTypes['ReviewDeleteResult'], ParentType, ContextType, RequireFields<MutationReviewDeleteArgs, 'input'>>;
  reviewUpdate?: Resolver<ResolversTypes['ReviewUpdateResult'], ParentType, ContextType, RequireFields<MutationReviewUpdateArgs, 'input'>>;
  searchIndexRebuild?: Resolver<ResolversTypes['SearchIndexRebuildResult'], ParentType, ContextType>;
  searchStopWordsSet?: Resolver<ResolversTypes['SearchStopWordsSetResult'], ParentType, ContextType, RequireFields<MutationSearchStopWordsSetArgs, 'input'>>;
  searchSynonymCreate?: Resolver<ResolversTypes['SearchSynonymCreateResult'], ParentType, ContextType, RequireFields<MutationSearchSynonymCreateArgs, 'input'>>;
  searchSynonymDelete?: Resolver<ResolversTypes['SearchSynonymDeleteResult'], ParentType, ContextType, RequireFields<MutationSearchSynonymDeleteArgs, 'input'>>;
  searchSynonymReplace?: Resolver<ResolversTypes['SearchSynonymReplaceResult'], ParentType, ContextType, RequireFields<MutationSearchSynonymReplaceArgs, 'input'>>;
  suggestionBlocksSet?: Resolver<ResolversTypes['SuggestionBlocksSetResult'], ParentType, ContextType, RequireFields<MutationSuggestionBlocksSetArgs, 'input'>>;
  variantCreate?: Resolver<ResolversTypes['VariantCreateResult'], ParentType, ContextType, RequireFields<MutationVariantCreateArgs, 'input'>>;
  variantPricesSet?: Resolver<ResolversTypes['VariantPricesSetResult'], ParentType, ContextType, RequireFields<MutationVariantPricesSetArgs, 'input'>>;
  variantUpdate?: Resolver<ResolversTypes['VariantUpdateResult'], ParentType, ContextType, RequireFields<MutationVariantUpdateArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Array<ResolversTypes['Image']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  popularity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['RatingSummary'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<ProductReviewsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['TaxCategory'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['VariantConnection'], ParentType, ContextType, RequireFields<ProductVariantsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProductFacets'], ParentType, ContextType>;
  isEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCreateResult'] = ResolversParentTypes['ProductCreateResult']> = {
  __resolveType: TypeResolveFn<'BrandNotFound' | 'CategoryNotFound' | 'InvalidAttribute' | 'InvalidCatalogInput' | 'ProductCreated' | 'SlugTaken', ParentType, ContextType>;
};

export type ProductCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCreated'] = ResolversParentTypes['ProductCreated']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['SearchExplanation']>, ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFacets'] = ResolversParentTypes['ProductFacets']> = {
  attributes?: Resolver<Array<ResolversTypes['AttributeFacet']>, ParentType, ContextType>;
  brands?: Resolver<Array<ResolversTypes['BrandFacet']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  ratings?: Resolver<Array<ResolversTypes['RatingFacet']>, ParentType, ContextType>;
};

export type ProductNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductNotFound'] = ResolversParentTypes['ProductNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductNotPublishableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductNotPublishable'] = ResolversParentTypes['ProductNotPublishable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductNotPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductNotPublished'] = ResolversParentTypes['ProductNotPublished']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductNotPurchasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductNotPurchased'] = ResolversParentTypes['ProductNotPurchased']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductPublishResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPublishResult'] = ResolversParentTypes['ProductPublishResult']> = {
  __resolveType: TypeResolveFn<'ProductNotFound' | 'ProductNotPublishable' | 'ProductPublished', ParentType, ContextType>;
};

export type ProductPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPublished'] = ResolversParentTypes['ProductPublished']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductRetireResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRetireResult'] = ResolversParentTypes['ProductRetireResult']> = {
  __resolveType: TypeResolveFn<'ProductNotFound' | 'ProductNotPublished' | 'ProductRetired', ParentType, ContextType>;
};

export type ProductRetiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRetired'] = ResolversParentTypes['ProductRetired']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUpdateResult'] = ResolversParentTypes['ProductUpdateResult']> = {
  __resolveType: TypeResolveFn<'BrandNotFound' | 'CategoryNotFound' | 'InvalidAttribute' | 'InvalidCatalogInput' | 'ProductNotFound' | 'ProductUpdated' | 'SlugTaken', ParentType, ContextType>;
};

export type ProductUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUpdated'] = ResolversParentTypes['ProductUpdated']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariantNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantNotFound'] = ResolversParentTypes['ProductVariantNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  brands?: Resolver<Maybe<ResolversTypes['BrandConnection']>, ParentType, ContextType, RequireFields<QueryBrandsArgs, 'first'>>;
  catalogImport?: Resolver<Maybe<ResolversTypes['CatalogImport']>, ParentType, ContextType, RequireFields<QueryCatalogImportArgs, 'importKey'>>;
  categories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, Partial<QueryCategoryArgs>>;
  merchandisingRules?: Resolver<ResolversTypes['MerchandisingRuleConnection'], ParentType, ContextType, RequireFields<QueryMerchandisingRulesArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'first' | 'sort'>>;
  search?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query' | 'sort'>>;
  searchIndexStatus?: Resolver<Maybe<ResolversTypes['SearchIndexStatus']>, ParentType, ContextType>;
  searchStopWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  searchSuggestions?: Resolver<Maybe<ResolversTypes['SearchSuggestions']>, ParentType, ContextType, RequireFields<QuerySearchSuggestionsArgs, 'first' | 'prefix'>>;
  searchSynonyms?: Resolver<ResolversTypes['SearchSynonymConnection'], ParentType, ContextType, RequireFields<QuerySearchSynonymsArgs, 'first'>>;
  suggestionBlocks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, Partial<QueryVariantArgs>>;
  variants?: Resolver<Maybe<Array<ResolversTypes['Variant']>>, ParentType, ContextType, RequireFields<QueryVariantsArgs, 'skus'>>;
};

export type QuerySuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuerySuggestion'] = ResolversParentTypes['QuerySuggestion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingFacet'] = ResolversParentTypes['RatingFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratingMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVerifiedPurchase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCreateResult'] = ResolversParentTypes['ReviewCreateResult']> = {
  __resolveType: TypeResolveFn<'AlreadyReviewed' | 'InvalidCatalogInput' | 'ProductNotFound' | 'ProductNotPurchased' | 'ReviewCreated', ParentType, ContextType>;
};

export type ReviewCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCreated'] = ResolversParentTypes['ReviewCreated']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDeleteResult'] = ResolversParentTypes['ReviewDeleteResult']> = {
  __resolveType: TypeResolveFn<'ReviewDeleted' | 'ReviewNotFound', ParentType, ContextType>;
};

export type ReviewDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDeleted'] = ResolversParentTypes['ReviewDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewNotFound'] = ResolversParentTypes['ReviewNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewUpdateResult'] = ResolversParentTypes['ReviewUpdateResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'ReviewNotFound' | 'ReviewUpdated', ParentType, ContextType>;
};

export type ReviewUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewUpdated'] = ResolversParentTypes['ReviewUpdated']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchExplanation'] = ResolversParentTypes['SearchExplanation']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['MerchandisingRule']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['SearchHighlightField'], ParentType, ContextType>;
  pieces?: Resolver<Array<ResolversTypes['SearchHighlightPiece']>, ParentType, ContextType>;
};

export type SearchHighlightPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHighlightPiece'] = ResolversParentTypes['SearchHighlightPiece']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchIndexNotKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchIndexNotKept'] = ResolversParentTypes['SearchIndexNotKept']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchIndexRebuildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchIndexRebuild'] = ResolversParentTypes['SearchIndexRebuild']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  indexName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SearchIndexRebuildState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchIndexRebuildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchIndexRebuildResult'] = ResolversParentTypes['SearchIndexRebuildResult']> = {
  __resolveType: TypeResolveFn<'SearchIndexNotKept' | 'SearchIndexRebuildStarted' | 'SearchIndexRebuildUnderWay', ParentType, ContextType>;
};

export type SearchIndexRebuildStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchIndexRebuildStarted'] = ResolversParentTypes['SearchIndexRebuildStarted']> = {
  rebuild?: Resolver<ResolversTypes['SearchIndexRebuild'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchIndexRebuildUnderWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchIndexRebuildUnderWay'] = ResolversParentTypes['SearchIndexRebuildUnderWay']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rebuild?: Resolver<ResolversTypes['SearchIndexRebuild'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchIndexStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchIndexStatus'] = ResolversParentTypes['SearchIndexStatus']> = {
  adapter?: Resolver<ResolversTypes['SearchAdapter'], ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indexName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lagMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rebuild?: Resolver<Maybe<ResolversTypes['SearchIndexRebuild']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchStopWordsAreSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchStopWordsAreSet'] = ResolversParentTypes['SearchStopWordsAreSet']> = {
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchStopWordsSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchStopWordsSetResult'] = ResolversParentTypes['SearchStopWordsSetResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'SearchStopWordsAreSet', ParentType, ContextType>;
};

export type SearchSuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSuggestions'] = ResolversParentTypes['SearchSuggestions']> = {
  brands?: Resolver<Array<ResolversTypes['Brand']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  queries?: Resolver<Array<ResolversTypes['QuerySuggestion']>, ParentType, ContextType>;
};

export type SearchSynonymResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonym'] = ResolversParentTypes['SearchSynonym']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['SearchSynonymNearness'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchSynonymConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymConnection'] = ResolversParentTypes['SearchSynonymConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchSynonymEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchSynonym']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchSynonymCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymCreateResult'] = ResolversParentTypes['SearchSynonymCreateResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'SearchSynonymCreated', ParentType, ContextType>;
};

export type SearchSynonymCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymCreated'] = ResolversParentTypes['SearchSynonymCreated']> = {
  synonym?: Resolver<ResolversTypes['SearchSynonym'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchSynonymDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymDeleteResult'] = ResolversParentTypes['SearchSynonymDeleteResult']> = {
  __resolveType: TypeResolveFn<'SearchSynonymDeleted' | 'SearchSynonymNotFound', ParentType, ContextType>;
};

export type SearchSynonymDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymDeleted'] = ResolversParentTypes['SearchSynonymDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchSynonymEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymEdge'] = ResolversParentTypes['SearchSynonymEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchSynonym'], ParentType, ContextType>;
};

export type SearchSynonymNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymNotFound'] = ResolversParentTypes['SearchSynonymNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchSynonymReplaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymReplaceResult'] = ResolversParentTypes['SearchSynonymReplaceResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'SearchSynonymNotFound' | 'SearchSynonymReplaced', ParentType, ContextType>;
};

export type SearchSynonymReplacedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymReplaced'] = ResolversParentTypes['SearchSynonymReplaced']> = {
  synonym?: Resolver<ResolversTypes['SearchSynonym'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkuTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuTaken'] = ResolversParentTypes['SkuTaken']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlugTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlugTaken'] = ResolversParentTypes['SlugTaken']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StuckItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StuckItem'] = ResolversParentTypes['StuckItem']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  variantUpdated?: SubscriptionResolver<ResolversTypes['Variant'], "variantUpdated", ParentType, ContextType, RequireFields<SubscriptionVariantUpdatedArgs, 'variantId'>>;
};

export type SuggestionBlocksAreSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionBlocksAreSet'] = ResolversParentTypes['SuggestionBlocksAreSet']> = {
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionBlocksSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionBlocksSetResult'] = ResolversParentTypes['SuggestionBlocksSetResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'SuggestionBlocksAreSet', ParentType, ContextType>;
};

export type TaxedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxedMoney'] = ResolversParentTypes['TaxedMoney']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyReviewed' | 'BrandNameTaken' | 'BrandNotFound' | 'CategoryCycle' | 'CategoryNotEmpty' | 'CategoryNotFound' | 'IdempotencyConflict' | 'InvalidAttribute' | 'InvalidCatalogInput' | 'MediaNotKept' | 'MerchandisingRuleNotFound' | 'ProductNotFound' | 'ProductNotPublishable' | 'ProductNotPublished' | 'ProductNotPurchased' | 'ProductVariantNotFound' | 'ReviewNotFound' | 'SearchIndexNotKept' | 'SearchIndexRebuildUnderWay' | 'SearchSynonymNotFound' | 'SkuTaken' | 'SlugTaken', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Array<ResolversTypes['Image']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<VariantPriceArgs>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantityMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantConnection'] = ResolversParentTypes['VariantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VariantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Variant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VariantCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantCreateResult'] = ResolversParentTypes['VariantCreateResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'ProductNotFound' | 'SkuTaken' | 'VariantCreated', ParentType, ContextType>;
};

export type VariantCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantCreated'] = ResolversParentTypes['VariantCreated']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantEdge'] = ResolversParentTypes['VariantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VariantPricesReplacedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantPricesReplaced'] = ResolversParentTypes['VariantPricesReplaced']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantPricesSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantPricesSetResult'] = ResolversParentTypes['VariantPricesSetResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'ProductVariantNotFound' | 'VariantPricesReplaced', ParentType, ContextType>;
};

export type VariantUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantUpdateResult'] = ResolversParentTypes['VariantUpdateResult']> = {
  __resolveType: TypeResolveFn<'InvalidCatalogInput' | 'ProductVariantNotFound' | 'SkuTaken' | 'VariantUpdated', ParentType, ContextType>;
};

export type VariantUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantUpdated'] = ResolversParentTypes['VariantUpdated']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AlreadyReviewed?: AlreadyReviewedResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeFacet?: AttributeFacetResolvers<ContextType>;
  AttributeValueFacet?: AttributeValueFacetResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandCreateResult?: BrandCreateResultResolvers<ContextType>;
  BrandCreated?: BrandCreatedResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  BrandFacet?: BrandFacetResolvers<ContextType>;
  BrandNameTaken?: BrandNameTakenResolvers<ContextType>;
  BrandNotFound?: BrandNotFoundResolvers<ContextType>;
  BrandUpdateResult?: BrandUpdateResultResolvers<ContextType>;
  BrandUpdated?: BrandUpdatedResolvers<ContextType>;
  CatalogImport?: CatalogImportResolvers<ContextType>;
  CatalogImportRowsResult?: CatalogImportRowsResultResolvers<ContextType>;
  CatalogRowOutcome?: CatalogRowOutcomeResolvers<ContextType>;
  CatalogRowsImported?: CatalogRowsImportedResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryCreateResult?: CategoryCreateResultResolvers<ContextType>;
  CategoryCreated?: CategoryCreatedResolvers<ContextType>;
  CategoryCycle?: CategoryCycleResolvers<ContextType>;
  CategoryDeleteResult?: CategoryDeleteResultResolvers<ContextType>;
  CategoryDeleted?: CategoryDeletedResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  CategoryMoveResult?: CategoryMoveResultResolvers<ContextType>;
  CategoryMoved?: CategoryMovedResolvers<ContextType>;
  CategoryNotEmpty?: CategoryNotEmptyResolvers<ContextType>;
  CategoryNotFound?: CategoryNotFoundResolvers<ContextType>;
  CategoryUpdateResult?: CategoryUpdateResultResolvers<ContextType>;
  CategoryUpdated?: CategoryUpdatedResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImagesReplaced?: ImagesReplacedResolvers<ContextType>;
  ImagesSetResult?: ImagesSetResultResolvers<ContextType>;
  InvalidAttribute?: InvalidAttributeResolvers<ContextType>;
  InvalidCatalogInput?: InvalidCatalogInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Media?: MediaResolvers<ContextType>;
  MediaNotKept?: MediaNotKeptResolvers<ContextType>;
  MediaUpload?: MediaUploadResolvers<ContextType>;
  MediaUploadsCreateResult?: MediaUploadsCreateResultResolvers<ContextType>;
  MediaUploadsCreated?: MediaUploadsCreatedResolvers<ContextType>;
  MerchandisingRule?: MerchandisingRuleResolvers<ContextType>;
  MerchandisingRuleConnection?: MerchandisingRuleConnectionResolvers<ContextType>;
  MerchandisingRuleCreateResult?: MerchandisingRuleCreateResultResolvers<ContextType>;
  MerchandisingRuleCreated?: MerchandisingRuleCreatedResolvers<ContextType>;
  MerchandisingRuleDeleteResult?: MerchandisingRuleDeleteResultResolvers<ContextType>;
  MerchandisingRuleDeleted?: MerchandisingRuleDeletedResolvers<ContextType>;
  MerchandisingRuleEdge?: MerchandisingRuleEdgeResolvers<ContextType>;
  MerchandisingRuleNotFound?: MerchandisingRuleNotFoundResolvers<ContextType>;
  MerchandisingRuleUpdateResult?: MerchandisingRuleUpdateResultResolvers<ContextType>;
  MerchandisingRuleUpdated?: MerchandisingRuleUpdatedResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductCreateResult?: ProductCreateResultResolvers<ContextType>;
  ProductCreated?: ProductCreatedResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacets?: ProductFacetsResolvers<ContextType>;
  ProductNotFound?: ProductNotFoundResolvers<ContextType>;
  ProductNotPublishable?: ProductNotPublishableResolvers<ContextType>;
  ProductNotPublished?: ProductNotPublishedResolvers<ContextType>;
  ProductNotPurchased?: ProductNotPurchasedResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductPublishResult?: ProductPublishResultResolvers<ContextType>;
  ProductPublished?: ProductPublishedResolvers<ContextType>;
  ProductRetireResult?: ProductRetireResultResolvers<ContextType>;
  ProductRetired?: ProductRetiredResolvers<ContextType>;
  ProductUpdateResult?: ProductUpdateResultResolvers<ContextType>;
  ProductUpdated?: ProductUpdatedResolvers<ContextType>;
  ProductVariantNotFound?: ProductVariantNotFoundResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuerySuggestion?: QuerySuggestionResolvers<ContextType>;
  RatingFacet?: RatingFacetResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewCreateResult?: ReviewCreateResultResolvers<ContextType>;
  ReviewCreated?: ReviewCreatedResolvers<ContextType>;
  ReviewDeleteResult?: ReviewDeleteResultResolvers<ContextType>;
  ReviewDeleted?: ReviewDeletedResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewNotFound?: ReviewNotFoundResolvers<ContextType>;
  ReviewUpdateResult?: ReviewUpdateResultResolvers<ContextType>;
  ReviewUpdated?: ReviewUpdatedResolvers<ContextType>;
  SearchExplanation?: SearchExplanationResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHighlightPiece?: SearchHighlightPieceResolvers<ContextType>;
  SearchIndexNotKept?: SearchIndexNotKeptResolvers<ContextType>;
  SearchIndexRebuild?: SearchIndexRebuildResolvers<ContextType>;
  SearchIndexRebuildResult?: SearchIndexRebuildResultResolvers<ContextType>;
  SearchIndexRebuildStarted?: SearchIndexRebuildStartedResolvers<ContextType>;
  SearchIndexRebuildUnderWay?: SearchIndexRebuildUnderWayResolvers<ContextType>;
  SearchIndexStatus?: SearchIndexStatusResolvers<ContextType>;
  SearchStopWordsAreSet?: SearchStopWordsAreSetResolvers<ContextType>;
  SearchStopWordsSetResult?: SearchStopWordsSetResultResolvers<ContextType>;
  SearchSuggestions?: SearchSuggestionsResolvers<ContextType>;
  SearchSynonym?: SearchSynonymResolvers<ContextType>;
  SearchSynonymConnection?: SearchSynonymConnectionResolvers<ContextType>;
  SearchSynonymCreateResult?: SearchSynonymCreateResultResolvers<ContextType>;
  SearchSynonymCreated?: SearchSynonymCreatedResolvers<ContextType>;
  SearchSynonymDeleteResult?: SearchSynonymDeleteResultResolvers<ContextType>;
  SearchSynonymDeleted?: SearchSynonymDeletedResolvers<ContextType>;
  SearchSynonymEdge?: SearchSynonymEdgeResolvers<ContextType>;
  SearchSynonymNotFound?: SearchSynonymNotFoundResolvers<ContextType>;
  SearchSynonymReplaceResult?: SearchSynonymReplaceResultResolvers<ContextType>;
  SearchSynonymReplaced?: SearchSynonymReplacedResolvers<ContextType>;
  SkuTaken?: SkuTakenResolvers<ContextType>;
  SlugTaken?: SlugTakenResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestionBlocksAreSet?: SuggestionBlocksAreSetResolvers<ContextType>;
  SuggestionBlocksSetResult?: SuggestionBlocksSetResultResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantConnection?: VariantConnectionResolvers<ContextType>;
  VariantCreateResult?: VariantCreateResultResolvers<ContextType>;
  VariantCreated?: VariantCreatedResolvers<ContextType>;
  VariantEdge?: VariantEdgeResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
  VariantPricesReplaced?: VariantPricesReplacedResolvers<ContextType>;
  VariantPricesSetResult?: VariantPricesSetResultResolvers<ContextType>;
  VariantUpdateResult?: VariantUpdateResultResolvers<ContextType>;
  VariantUpdated?: VariantUpdatedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
