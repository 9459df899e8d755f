import { readSdl } from '@shop/schema/sdl'
import { ordersEvents } from '@shop/schema/events/orders'
import { defineSubgraph } from '@shop/kit/subgraph'
import { deliveries } from './answers/deliveries.ts'
import { env } from './config.ts'
import { context } from './context.ts'
import { lapseReturns } from './jobs/lapse-returns.ts'
import { sweepOverdue } from './jobs/sweep-overdue.ts'
import * as inventory from './reactions/inventory.ts'
import * as payments from './reactions/payments.ts'
import * as shipping from './reactions/shipping.ts'
import { resolvers } from './resolvers/index.ts'
import { stuckOrders } from './store/stuck.ts'

/** Places orders from locked quotes and is the only writer of an order's status. */
export const orders = defineSubgraph({
  name: 'orders',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env,
  publishes: ordersEvents,
  reactions: [
    inventory.stockReserved,
    inventory.stockRejected,
    inventory.stockExpired,
    inventory.backorderExpected,
    inventory.backorderAllocated,
    inventory.backorderFailed,
    payments.paymentAuthorized,
    payments.paymentDeclined,
    payments.paymentActionRequired,
    payments.paymentPending,
    payments.paymentRefunded,
    shipping.parcelShipped,
    shipping.parcelDelivered,
  ],
  answers: [deliveries],
  jobs: [sweepOverdue, lapseReturns],
  stuck: stuckOrders,
  context,
})
