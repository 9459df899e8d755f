import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'
import { lineQuantity } from '../shapes.ts'

const shipment = z.object({ shipmentId: z.string(), orderId: z.string() })
const example = { shipmentId: 'shp_01jd00000000000000000000aa', orderId: 'ord_01jd00000000000000000000aa' }

/** A parcel with what is in it: an order may have several, and more of them later. */
const filled = shipment.extend({ lines: z.array(lineQuantity).min(1) })
const filledExample = {
  ...example,
  lines: [{ lineId: 'oln_01jd00000000000000000000aa', variantId: 'var_01jd00000000000000000000aa', quantity: 2 }],
}

/** A parcel will be sent. Aggregate of all: the shipment. */
export const shippingCreated = defineEvent('shipping.created', { data: filled, example: filledExample })

/** The courier has the parcel. */
export const shippingShipped = defineEvent('shipping.shipped', { data: filled, example: filledExample })

/** The courier saw the parcel somewhere. */
export const shippingTrackingMoved = defineEvent('shipping.trackingMoved', {
  data: shipment.extend({ status: z.string() }),
  example: { ...example, status: 'OUT_FOR_DELIVERY' },
})

/** The parcel arrived. */
export const shippingDelivered = defineEvent('shipping.delivered', { data: filled, example: filledExample })

/** The parcel was stopped before it left. */
export const shippingCancelled = defineEvent('shipping.cancelled', { data: shipment, example })

export const shippingEvents = [
  shippingCreated,
  shippingShipped,
  shippingTrackingMoved,
  shippingDelivered,
  shippingCancelled,
] as const
export type ShippingEvent = EventsOf<typeof shippingEvents>
