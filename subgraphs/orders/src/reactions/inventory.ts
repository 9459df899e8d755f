import { on } from '@shop/kit/events/reaction'
import {
  inventoryBackorderAllocated,
  inventoryBackorderExpected,
  inventoryBackorderFailed,
  inventoryRejected,
  inventoryReleased,
  inventoryReserved,
} from '@shop/schema/events/inventory'
import type { Context } from '../context.ts'
import * as backorders from '../domain/backorders.ts'
import * as decide from '../domain/checkout-process.ts'

/** inventory.reserved -> the payment may start. */
export const stockReserved = on(inventoryReserved, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.stockReserved(order, data, now())),
)

/** inventory.rejected -> the order is cancelled before any money moved. */
export const stockRejected = on(inventoryRejected, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.stockRejected(order, now())),
)

/** inventory.released because the hold ran out -> the order cannot go on. */
export const stockExpired = on(inventoryReleased, async ({ data }, { db, orders, now }: Context) => {
  if (data.reason === 'EXPIRED')
    await orders.change(db, data.orderId, (order) => decide.reservationExpired(order, now()))
})

/** inventory.backorderExpected -> the buyer sees the date, live. */
export const backorderExpected = on(inventoryBackorderExpected, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => backorders.backorderExpected(order, data.backordered, now())),
)

/** inventory.backorderAllocated -> what came can be sent, in a parcel of its own. */
export const backorderAllocated = on(inventoryBackorderAllocated, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => backorders.backorderAllocated(order, data.allocations, now())),
)

/** inventory.backorderFailed -> what will never come is cancelled, and its money let go or given back. */
export const backorderFailed = on(inventoryBackorderFailed, ({ data }, { db, config, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) =>
    backorders.backorderFailed(order, data.lines, data.reason, config.RETURN_WINDOW_MS, now()),
  ),
)
