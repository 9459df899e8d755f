import { defineSubgraph } from '@shop/kit/subgraph'
import { shippingEvents } from '@shop/schema/events/shipping'
import { readSdl } from '@shop/schema/sdl'
import { answerQuoteRates } from './answers/quote-rates.ts'
import { answerStop } from './answers/stop.ts'
import { shippingEnv } from './config.ts'
import { context } from './context.ts'
import type { Context, Kept } from './context.ts'
import { simulatedCourier } from './courier/simulated.ts'
import { bookParcels } from './jobs/book-parcels.ts'
import { moveParcels } from './jobs/move-parcels.ts'
import { recallParcels } from './jobs/recall-parcels.ts'
import { resumeHeld } from './jobs/resume-held.ts'
import { backorderFilled } from './reactions/orders-backorder-filled.ts'
import { orderCancelled } from './reactions/orders-cancelled.ts'
import { orderConfirmed } from './reactions/orders-confirmed.ts'
import { resolvers } from './resolvers/index.ts'
import { courierWebhook } from './routes/courier-webhook.ts'
import { keptPriceList } from './store/rates.ts'
import { stuckShipments } from './store/stuck.ts'

/** Parcels: what it costs to send them, who takes them, and where they are. */
export const shipping = defineSubgraph<Context, typeof shippingEnv, Kept>({
  name: 'shipping',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env: shippingEnv,
  publishes: shippingEvents,
  services: ({ config, db, now, newId }) => ({
    courier: simulatedCourier({
      ...{ db, now, newId },
      ...{ stepMs: config.COURIER_STEP_MS, secret: config.COURIER_WEBHOOK_SECRET },
    }),
    priceList: keptPriceList(db, now),
  }),
  reactions: [orderConfirmed, backorderFilled, orderCancelled],
  answers: [answerQuoteRates, answerStop],
  jobs: [bookParcels, recallParcels, resumeHeld, moveParcels],
  stuck: stuckShipments,
  routes: [courierWebhook],
  context,
})
