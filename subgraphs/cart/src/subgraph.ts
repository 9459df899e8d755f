import { defineSubgraph } from '@shop/kit/subgraph'
import { cartEvents } from '@shop/schema/events/cart'
import { readSdl } from '@shop/schema/sdl'
import { claimQuote } from './answers/claim-quote.ts'
import { env } from './config.ts'
import { context } from './context.ts'
import { cleanUp } from './jobs/clean-up.ts'
import { forgetPeople } from './jobs/forget-people.ts'
import { freeEnded } from './jobs/free-ended.ts'
import { putBack } from './jobs/put-back.ts'
import { orderCancelled } from './reactions/orders-cancelled.ts'
import { createGuesses } from './coupons/guesses.ts'
import { stuckClaims } from './store/ended-quotes.ts'
import { createTaxRules } from './store/tax.ts'
import { orderPlaced } from './reactions/orders-placed.ts'
import { userErased } from './reactions/users-erased.ts'
import { resolvers } from './resolvers/index.ts'

/** Carts, wish lists and checkout quotes. */
export const cart = defineSubgraph({
  name: 'cart',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env,
  publishes: cartEvents,
  services: ({ cache, db, now }) => ({ guesses: createGuesses(cache, now), taxRules: createTaxRules(db) }),
  reactions: [orderPlaced, orderCancelled, userErased],
  answers: [claimQuote],
  jobs: [cleanUp, forgetPeople, freeEnded, putBack],
  stuck: stuckClaims,
  context,
})
