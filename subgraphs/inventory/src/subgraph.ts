import { defineSubgraph } from '@shop/kit/subgraph'
import { inventoryEvents } from '@shop/schema/events/inventory'
import { readSdl } from '@shop/schema/sdl'
import { availability } from './answers/availability.ts'
import { hold } from './answers/hold.ts'
import { releaseHold } from './answers/release-hold.ts'
import { inventoryEnv } from './config.ts'
import { context } from './context.ts'
import { callSuppliers } from './jobs/call-suppliers.ts'
import { expireHolds } from './jobs/expire-holds.ts'
import { moveQueues } from './jobs/move-queues.ts'
import { reopenGate } from './jobs/reopen-gate.ts'
import { sealStockLedger } from './jobs/seal-ledger.ts'
import { fillBackorders } from './jobs/fill-backorders.ts'
import { orderCancelled } from './reactions/orders-cancelled.ts'
import { orderConfirmed } from './reactions/orders-confirmed.ts'
import { orderLinesCancelled } from './reactions/orders-lines-cancelled.ts'
import { orderPaymentPending } from './reactions/orders-payment-pending.ts'
import { orderPlaced } from './reactions/orders-placed.ts'
import { orderReturnReceived } from './reactions/orders-return-received.ts'
import { resolvers } from './resolvers/index.ts'
import { supplierNotice } from './routes/supplier-notice.ts'
import { oncePerProcess } from './once-per-process.ts'
import { stuckInventory } from './stuck.ts'

/** Stock per variant and warehouse, who holds it, and the ledger of every change. */
export const inventory = defineSubgraph({
  name: 'inventory',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env: inventoryEnv,
  services: oncePerProcess,
  publishes: inventoryEvents,
  reactions: [
    orderPlaced,
    orderConfirmed,
    orderLinesCancelled,
    orderCancelled,
    orderPaymentPending,
    orderReturnReceived,
  ],
  answers: [availability, hold, releaseHold],
  jobs: [callSuppliers, fillBackorders, expireHolds, sealStockLedger, moveQueues, reopenGate],
  routes: [supplierNotice],
  stuck: stuckInventory,
  context,
})
