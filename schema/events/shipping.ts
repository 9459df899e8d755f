import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

const shipment = z.object({ shipmentId: z.string(), orderId: z.string() })
const example = { shipmentId: 'shp_01jd00000000000000000000aa', orderId: 'ord_01jd00000000000000000000aa' }

/** A parcel will be sent. `shipmentsOfOrder` says how many parcels the order has in all. Aggregate: the shipment. */
export const shippingCreated = defineEvent('shipping.created', {
  data: shipment.extend({ shipmentsOfOrder: z.number().int().positive() }),
  example: { ...example, shipmentsOfOrder: 1 },
})

/** The courier has the parcel. */
export const shippingShipped = defineEvent('shipping.shipped', {
  data: shipment.extend({ shipmentsOfOrder: z.number().int().positive() }),
  example: { ...example, shipmentsOfOrder: 1 },
})

/** The courier saw the parcel somewhere. */
export const shippingTrackingMoved = defineEvent('shipping.trackingMoved', {
  data: shipment.extend({ status: z.string() }),
  example: { ...example, status: 'OUT_FOR_DELIVERY' },
})

/** The parcel arrived. */
export const shippingDelivered = defineEvent('shipping.delivered', {
  data: shipment.extend({ shipmentsOfOrder: z.number().int().positive() }),
  example: { ...example, shipmentsOfOrder: 1 },
})

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
