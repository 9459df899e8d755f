import { on } from '@shop/kit/events/reaction'
import { shippingDelivered, shippingShipped } from '@shop/schema/events/shipping'
import type { Context } from '../context.ts'
import * as decide from '../domain/checkout-process.ts'

/** shipping.shipped -> (partially) shipped, which in turn captures the money. */
export const parcelShipped = on(shippingShipped, async ({ data }, { orders, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.parcelShipped(order, data, now()))
})

/** shipping.delivered -> delivered with the last parcel. */
export const parcelDelivered = on(shippingDelivered, async ({ data }, { orders, config, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.parcelDelivered(order, data, config.RETURN_WINDOW_MS, now()))
})
