import type { Origin } from '@shop/kit/telemetry/scope'
import type { Backordered } from '../domain/split-backorder.ts'
import type { Allocation, Line } from '../domain/stock.ts'
import type { Work } from './changes.ts'
import { insertReservation } from './reservation-rows.ts'

/** `origin` is the request that it began with. */
export type Order = { orderId: string; ownerId: string; origin?: Origin | null }
export type PlacedOrder = Order & { quoteId: string; lines: readonly Line[] }
export type ConfirmedOrder = Order & { allocations: readonly Allocation[]; backordered: readonly Backordered[] }

export type OrderWork = Work & { holdMs: number }

/** Nothing is held for the order, and nothing will be. */
export const rememberClosed = async ({ tx, newId }: OrderWork, { orderId, ownerId }: Order): Promise<void> => {
  await insertReservation(
    tx,
    {
      id: newId('rsv'),
      quoteId: null,
      orderId,
      ownerId,
      callerHash: null,
      status: 'RELEASED',
      lines: [],
      backordered: [],
    },
    { afterMs: 0 },
  )
}

/** Each order once: the first word about it decides. */
export const onePerOrder = <Some extends Order>(orders: readonly Some[]): Some[] =>
  orders.filter(({ orderId }, index) => orders.findIndex((first) => first.orderId === orderId) === index)
