import { shippingDelivered, shippingShipped } from '@shop/schema/events/shipping'
import * as decide from '../domain/parcels.ts'
import { answerTo } from '../news.ts'

/** shipping.shipped -> (partially) shipped, which in turn captures the money. */
export const parcelShipped = answerTo(shippingShipped, (order, parcel, now, { RETURN_WINDOW_MS }) =>
  decide.parcelShipped(order, parcel, RETURN_WINDOW_MS, now),
)

/** shipping.delivered -> delivered with the last parcel. */
export const parcelDelivered = answerTo(shippingDelivered, (order, parcel, now, { RETURN_WINDOW_MS }) =>
  decide.parcelDelivered(order, parcel, RETURN_WINDOW_MS, now),
)
