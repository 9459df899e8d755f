import type DataLoader from 'dataloader'
import { loadMany, loadOne } from '@shop/kit/loader'
import type { Tools } from '@shop/kit/subgraph'
import type { Glimpse, Order } from './domain/order.ts'
import type { Return } from './domain/return.ts'
import type { ReturnRule } from './domain/return-rules.ts'
import type { OrderUpdate } from './domain/updates.ts'
import { orderReads } from './store/reads.ts'
import type { OrderReads } from './store/reads.ts'
import { orderStore } from './store/orders.ts'
import type { OrderStore } from './store/orders.ts'
import { rulesInForce } from './store/return-rules.ts'
import { returnReads, returnStore } from './store/returns.ts'
import type { ReturnStore } from './store/returns.ts'

export type Config = { RETURN_WINDOW_MS: number }

type Used = 'ask' | 'config' | 'cursors' | 'db' | 'listed' | 'log' | 'newId' | 'now' | 'viewer'

/** What resolvers, reactions, answers and jobs of orders may use. */
export type Context = Pick<Tools<Config, undefined>, Used> & {
  orders: OrderStore
  returns: ReturnStore
  reads: OrderReads
  returnReads: ReturnType<typeof returnReads>
  orderById: DataLoader<string, Order | null>
  glimpseById: DataLoader<string, Glimpse | null>
  updatesOf: DataLoader<string, OrderUpdate[]>
  returnById: DataLoader<string, Return | null>
  returnsOf: DataLoader<string, Return[]>
  /** The return rules in force, read once per request. */
  rules: () => Promise<ReturnRule[]>
}

export const context = ({ outbox, ...tools }: Tools<Config, undefined>): Context => {
  const { ask, config, cursors, db, listed, log, newId, now, viewer } = tools
  const reads = orderReads(db)
  const ofReturns = returnReads(db)
  const orders = orderStore(outbox)
  let rules: Promise<ReturnRule[]> | undefined
  return {
    ...{ ask, config, cursors, db, listed, log, newId, now, viewer },
    orders,
    returns: returnStore(orders),
    reads,
    returnReads: ofReturns,
    orderById: loadOne(reads.byIds, (order) => order.id),
    glimpseById: loadOne(reads.glimpsesOf, (order) => order.id),
    updatesOf: loadMany(reads.updatesOfMany, (update) => update.orderId),
    returnById: loadOne(ofReturns.byIds, (ret) => ret.id),
    returnsOf: loadMany(ofReturns.ofOrders, (ret) => ret.orderId),
    rules: () => (rules ??= rulesInForce(db)),
  }
}
