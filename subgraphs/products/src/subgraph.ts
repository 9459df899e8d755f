import { readSdl } from '@shop/schema/sdl'
import { productsEvents } from '@shop/schema/events/products'
import { defineSubgraph } from '@shop/kit/subgraph'
import { searchAudit } from './answers/search-audit.ts'
import { variantsForSale } from './answers/variants-for-sale.ts'
import { context } from './context.ts'
import { backorderPolicyChanged, stockBack, stockOut } from './reactions/inventory.ts'
import { imagesEnv } from './images/env.ts'
import { interestCounted } from './reactions/interest-counted.ts'
import { ordersDelivered } from './reactions/orders-delivered.ts'
import { userErased } from './reactions/users-erased.ts'
import { resolvers } from './resolvers/index.ts'
import { showPicture } from './routes/show-picture.ts'
import { takePicture } from './routes/take-picture.ts'
import { searchEnv } from './search/env.ts'
import { oncePerProcess } from './once-per-process.ts'
import { auditSearchIndex, watchSearchIndex } from './jobs/audit-search-index.ts'
import { countWordsOfCatalog } from './jobs/count-words.ts'
import { askStock } from './jobs/ask-stock.ts'
import { forgetSearches, learnQueries, weighNames } from './jobs/suggestions.ts'
import { indexProducts } from './jobs/index-products.ts'
import { rebuildSearchIndex } from './jobs/rebuild-search-index.ts'

/** Owns the catalog: products with their variants and prices, the tree of categories, brands, reviews, and how all that is found. */
export const products = defineSubgraph({
  name: 'products',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  publishes: productsEvents,
  env: { ...searchEnv, ...imagesEnv },
  services: oncePerProcess,
  reactions: [ordersDelivered, interestCounted, stockOut, stockBack, backorderPolicyChanged, userErased],
  answers: [variantsForSale, searchAudit],
  jobs: [
    askStock,
    countWordsOfCatalog,
    indexProducts,
    rebuildSearchIndex,
    auditSearchIndex,
    watchSearchIndex,
    learnQueries,
    weighNames,
    forgetSearches,
  ],
  routes: [showPicture, takePicture],
  context,
})
