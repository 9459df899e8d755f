import type DataLoader from 'dataloader'
import { loadMany, loadOne } from '@shop/kit/loader'
import type { Tools } from '@shop/kit/subgraph'
import type { Order } from './domain/order.ts'
import type { OrderUpdate } from './domain/updates.ts'
import { orderReads } from './store/reads.ts'
import type { OrderReads } from './store/reads.ts'
import { orderStore } from './store/orders.ts'
import type { OrderStore } from './store/orders.ts'

export type Config = { RETURN_WINDOW_MS: number }

/** What resolvers, reactions, answers and jobs of orders may use. */
export type Context = Pick<
  Tools<Config, undefined>,
  'ask' | 'config' | 'cursors' | 'db' | 'log' | 'newId' | 'now' | 'viewer'
> & {
  orders: OrderStore
  reads: OrderReads
  orderById: DataLoader<string, Order | null>
  updatesOf: DataLoader<string, OrderUpdate[]>
}

export const context = ({
  ask,
  config,
  cursors,
  db,
  log,
  newId,
  now,
  outbox,
  viewer,
}: Tools<Config, undefined>): Context => {
  const reads = orderReads(db)
  return {
    ask,
    config,
    cursors,
    db,
    log,
    newId,
    now,
    viewer,
    reads,
    orders: orderStore(outbox),
    orderById: loadOne(reads.byIds, (order) => order.id),
    updatesOf: loadMany(reads.updatesOfMany, (update) => update.orderId),
  }
}
