import { readSdl } from '@shop/schema/sdl'
import { ordersEvents } from '@shop/schema/events/orders'
import { defineSubgraph } from '@shop/kit/subgraph'
import { delivery } from './answers/delivery.ts'
import { env } from './config.ts'
import { context } from './context.ts'
import { sweepOverdue } from './jobs/sweep-overdue.ts'
import { stockExpired, stockRejected, stockReserved } from './reactions/inventory.ts'
import { paymentActionRequired, paymentAuthorized, paymentDeclined, paymentRefunded } from './reactions/payments.ts'
import { parcelDelivered, parcelShipped } from './reactions/shipping.ts'
import { resolvers } from './resolvers/index.ts'

/** Places orders from locked quotes and is the only writer of an order's status. */
export const orders = defineSubgraph({
  name: 'orders',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env,
  publishes: ordersEvents,
  reactions: [
    stockReserved,
    stockRejected,
    stockExpired,
    paymentAuthorized,
    paymentDeclined,
    paymentActionRequired,
    paymentRefunded,
    parcelShipped,
    parcelDelivered,
  ],
  answers: [delivery],
  jobs: [sweepOverdue],
  context,
})
