import { on } from '@shop/kit/events/reaction'
import { shippingDelivered, shippingShipped } from '@shop/schema/events/shipping'
import type { Context } from '../context.ts'
import * as decide from '../domain/parcels.ts'

/** shipping.shipped -> (partially) shipped, which in turn captures the money. */
export const parcelShipped = on(shippingShipped, ({ data }, { db, config, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.parcelShipped(order, data, config.RETURN_WINDOW_MS, now())),
)

/** shipping.delivered -> delivered with the last parcel. */
export const parcelDelivered = on(shippingDelivered, ({ data }, { db, config, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.parcelDelivered(order, data, config.RETURN_WINDOW_MS, now())),
)
