import { defineSubgraph } from '@shop/kit/subgraph'
import { recommendationsEvents } from '@shop/schema/events/recommendations'
import { readSdl } from '@shop/schema/sdl'
import { recommendationsEnv } from './config.ts'
import { context } from './context.ts'
import { cacheProductStates } from './jobs/cache-states.ts'
import { forgetOldCarts } from './jobs/forget-old-carts.ts'
import { forgetOldHistory } from './jobs/forget-old-interactions.ts'
import { lookWhatIsServed } from './jobs/look-what-is-served.ts'
import { refreshLists, refreshTastes, refreshTrending } from './jobs/refresh-lists.ts'
import { tellInterest } from './jobs/tell-interest.ts'
import { trainModel } from './jobs/train-model.ts'
import { writeExposures } from './jobs/write-exposures.ts'
import { oncePerProcess } from './once-per-process.ts'
import { itemsAdded, itemsRemoved } from './reactions/cart-items.ts'
import { merged } from './reactions/cart-merged.ts'
import { clicksCame } from './reactions/clicks.ts'
import { orderConfirmed } from './reactions/orders-confirmed.ts'
import { orderPlaced } from './reactions/orders-placed.ts'
import { linesCancelled, orderCancelled, returnReceived } from './reactions/orders-taken-back.ts'
import { productChanged, productCreated, productRetired, stockTurned } from './reactions/products-known.ts'
import { productReviewed, reviewDeleted } from './reactions/products-reviewed.ts'
import { userErased } from './reactions/users-erased.ts'
import { resolvers } from './resolvers/index.ts'

/** What goes with what, learned from what is bought and put into carts, and from what clients tell. */
export const recommendations = defineSubgraph({
  name: 'recommendations',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env: recommendationsEnv,
  publishes: recommendationsEvents,
  reactions: [
    productCreated,
    productChanged,
    productRetired,
    stockTurned,
    orderPlaced,
    orderConfirmed,
    orderCancelled,
    linesCancelled,
    returnReceived,
    productReviewed,
    reviewDeleted,
    itemsAdded,
    itemsRemoved,
    merged,
    userErased,
  ],
  hearsEveryMs: 200,
  jobs: [
    cacheProductStates,
    refreshLists,
    refreshTastes,
    refreshTrending,
    lookWhatIsServed,
    writeExposures,
    tellInterest,
    trainModel,
    forgetOldCarts,
    forgetOldHistory,
  ],
  services: oncePerProcess,
  firehoses: [clicksCame],
  context,
})
