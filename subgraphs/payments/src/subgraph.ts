import { defineSubgraph } from '@shop/kit/subgraph'
import { sealLedger } from '@shop/kit/ledger-seal'
import { paymentsEvents } from '@shop/schema/events/payments'
import { readSdl } from '@shop/schema/sdl'
import { holdGiftCards } from './answers/hold-gift-cards.ts'
import { reconcileBooks } from './answers/reconcile.ts'
import { releaseGiftCards } from './answers/release-gift-cards.ts'
import { paymentsEnv } from './config.ts'
import { context } from './context.ts'
import type { Context, OncePerProcess } from './context.ts'
import { bookFees } from './jobs/book-fees.ts'
import { createDesk } from './jobs/call-desk.ts'
import { detachMethods } from './jobs/detach-methods.ts'
import { expireGiftCards } from './jobs/expire-gift-cards.ts'
import { handleWebhooks } from './jobs/handle-webhooks.ts'
import { lapseReviews } from './jobs/lapse-reviews.ts'
import { makeCalls } from './jobs/make-calls.ts'
import { reconcile } from './jobs/reconcile.ts'
import { offlineProvider } from './offline/offline.ts'
import { orderCancelled } from './reactions/orders-cancelled.ts'
import { orderLinesCancelled } from './reactions/orders-lines-cancelled.ts'
import { orderPlaced } from './reactions/orders-placed.ts'
import { orderReserved } from './reactions/orders-reserved.ts'
import { orderReturnReceived } from './reactions/orders-return-received.ts'
import { orderPartiallyShipped, orderShipped } from './reactions/orders-shipped.ts'
import { userErased } from './reactions/users-erased.ts'
import { resolvers } from './resolvers/index.ts'
import { stripeWebhook } from './routes/webhooks.ts'
import { stuckPayments } from './store/stuck.ts'
import { keepTogether } from './store/webhook-events.ts'
import { stripeProvider } from './stripe/stripe.ts'

/** The money of orders: held when goods are reserved, taken when they leave, given back when they return. */
export const payments = defineSubgraph<Context, typeof paymentsEnv, OncePerProcess>({
  name: 'payments',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env: paymentsEnv,
  publishes: paymentsEvents,
  services: ({ config, db }) => {
    const stripe = stripeProvider({
      apiKey: config.STRIPE_API_KEY,
      webhookSecret: config.STRIPE_WEBHOOK_SECRET,
      apiBase: config.STRIPE_API_BASE,
      hashKey: config.ROUTER_SECRET,
    })
    const providers = new Map([stripe, offlineProvider(db)].map((provider) => [provider.name, provider]))
    const calls: OncePerProcess['calls'] = createDesk()
    return { providers, keepWebhook: keepTogether(db), calls, close: calls.close }
  },
  reactions: [
    orderPlaced,
    orderReserved,
    orderPartiallyShipped,
    orderShipped,
    orderCancelled,
    orderLinesCancelled,
    orderReturnReceived,
    userErased,
  ],
  answers: [holdGiftCards, releaseGiftCards, reconcileBooks],
  jobs: [
    makeCalls,
    handleWebhooks,
    reconcile,
    bookFees,
    detachMethods,
    expireGiftCards,
    lapseReviews,
    sealLedger<Context>({ ledger: 'ledger_entries', db: ({ db }) => db }),
  ],
  routes: [stripeWebhook],
  stuck: stuckPayments,
  context,
})
