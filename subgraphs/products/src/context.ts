import type { Tools } from '@shop/kit/subgraph'
import { isStaff } from '@shop/kit/viewer'
import { imageRoom } from './image-room.ts'
import type { ImageRoom } from './image-room.ts'
import type { ImagesEnv } from './images/env.ts'
import type { RulesInForce } from './merchandising/rules-in-force.ts'
import type { Language } from './search/understanding/language.ts'
import { postgresIndex } from './search/postgres.ts'
import { namesIn } from './suggestions/names.ts'
import { postgresTitles } from './suggestions/postgres-titles.ts'
import type { Learn } from './suggestions/learn.ts'
import type { QueryLog } from './suggestions/query-log.ts'
import { suggesting } from './suggestions/suggest.ts'
import type { Suggest } from './suggestions/suggest.ts'
import { brandStore } from './store/brands.ts'
import type { BrandStore } from './store/brands.ts'
import { catalogImports } from './store/catalog-imports.ts'
import type { CatalogImports } from './store/catalog-imports.ts'
import { categoryStore } from './store/categories.ts'
import type { CategoryStore } from './store/categories.ts'
import { loaders } from './store/loaders.ts'
import type { Loaders } from './store/loaders.ts'
import { merchandisingStore } from './store/merchandising.ts'
import type { MerchandisingStore } from './store/merchandising.ts'
import { placementFor } from './store/placements.ts'
import { productLists } from './store/product-lists.ts'
import type { ProductLists } from './store/product-lists.ts'
import { productStore } from './store/products.ts'
import type { ProductStore } from './store/products.ts'
import { reviewStore } from './store/review-store.ts'
import type { ReviewStore } from './store/review-store.ts'
import { searchWordStore } from './store/search-words.ts'
import type { SearchWordStore } from './store/search-words.ts'
import { suggestionBlocks } from './store/suggestion-blocks.ts'
import type { SuggestionBlocks } from './store/suggestion-blocks.ts'
import { variantStore } from './store/variants.ts'
import type { VariantStore } from './store/variants.ts'
import type { ForSale } from './store/variants-for-sale.ts'
import type { Desk } from './indexing/desk.ts'
import type { OncePerProcess } from './once-per-process.ts'

/** What resolvers, reactions and answers of products may use. */
export type Context = Pick<
  Tools<ImagesEnv, OncePerProcess>,
  'ask' | 'cursors' | 'db' | 'now' | 'outbox' | 'viewer' | 'wake'
> & {
  /** The currency that the viewer sees prices in. */
  currency: string
  seesDrafts: boolean
  loaders: Loaders
  lists: ProductLists
  products: ProductStore
  variants: VariantStore
  categories: CategoryStore
  brands: BrandStore
  reviews: ReviewStore
  imports: CatalogImports
  forSale: ForSale
  suggest: Suggest
  queryLog: QueryLog
  blocks: SuggestionBlocks
  learn: Learn
  desk: Desk | null
  language: () => Language
  merchandising: MerchandisingStore
  rules: RulesInForce
  searchWords: SearchWordStore
  images: ImageRoom
}

export const context = (tools: Tools<ImagesEnv, OncePerProcess>): Context => {
  const { ask, claims, cursors, db, listed, newId, now, outbox, viewer, wake } = tools
  const { currency } = claims
  const seesDrafts = isStaff(viewer)
  const { desk, forSale, language, learn, openSearch, queryLog, rules, shortOnes } = tools.services
  const images = imageRoom(tools)
  const tables = postgresIndex(listed, language)
  const titles = postgresTitles(listed)
  const load = loaders({ db, currency, seesDrafts })
  return {
    ask,
    cursors,
    db,
    now,
    outbox,
    viewer,
    wake,
    currency,
    seesDrafts,
    loaders: load,
    lists: productLists({
      index: openSearch?.instead(tables) ?? tables,
      cursors,
      productById: load.productById,
      placementFor: placementFor({ rules, categoryById: load.categoryById, now }),
    }),
    language,
    rules,
    merchandising: merchandisingStore({ db, newId, now }),
    searchWords: searchWordStore({ db, newId, now }),
    products: productStore({ db, newId, now, outbox }),
    variants: variantStore({ db, newId, now, outbox, images }),
    categories: categoryStore({ db, newId, now }),
    brands: brandStore({ db, newId, now }),
    reviews: reviewStore({ db, newId, now, outbox }),
    imports: catalogImports({ db, newId, now, outbox }),
    forSale,
    blocks: suggestionBlocks(db),
    queryLog,
    learn,
    suggest: suggesting({ names: namesIn(listed), titles: openSearch?.titlesInstead(titles) ?? titles, shortOnes }),
    desk,
    images,
  }
}
