import { readSdl } from '@shop/schema/sdl'
import { productsEvents } from '@shop/schema/events/products'
import { defineSubgraph } from '@shop/kit/subgraph'
import { variantsForSale } from './answers/variants-for-sale.ts'
import { context } from './context.ts'
import type { Kept } from './context.ts'
import { ordersDelivered } from './reactions/orders-delivered.ts'
import { resolvers } from './resolvers/index.ts'
import { searchEnv } from './search/env.ts'
import { connectOpenSearch } from './search/opensearch/connection.ts'
import { createForSale } from './store/variants-for-sale.ts'

/** Owns the catalog: products with their variants and prices, the tree of categories, brands, reviews, and how all that is found. */
export const products = defineSubgraph({
  name: 'products',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  publishes: productsEvents,
  env: searchEnv,
  services: ({ cache, config, db, log, namespace, now }): Kept => {
    const { OPENSEARCH_URL: url, SEARCH_INDEX_PREFIX: prefix = namespace } = config
    const openSearch = url ? connectOpenSearch({ url, prefix, cache, log, now }) : null
    return { forSale: createForSale(db), openSearch, close: async () => openSearch?.close() }
  },
  reactions: [ordersDelivered],
  answers: [variantsForSale],
  context,
})
