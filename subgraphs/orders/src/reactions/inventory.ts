import { on } from '@shop/kit/events/reaction'
import { inventoryRejected, inventoryReleased, inventoryReserved } from '@shop/schema/events/inventory'
import type { Context } from '../context.ts'
import * as decide from '../domain/checkout-process.ts'

/** inventory.reserved -> the payment may start. */
export const stockReserved = on(inventoryReserved, async ({ data }, { orders, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.stockReserved(order, data.allocations, now()))
})

/** inventory.rejected -> the order is cancelled before any money moved. */
export const stockRejected = on(inventoryRejected, async ({ data }, { orders, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.stockRejected(order, now()))
})

/** inventory.released because the hold ran out -> the order cannot go on. */
export const stockExpired = on(inventoryReleased, async ({ data }, { orders, now }: Context) => {
  if (data.reason === 'EXPIRED') await orders.change(data.orderId, (order) => decide.reservationExpired(order, now()))
})
