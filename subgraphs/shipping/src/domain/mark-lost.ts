import { accept, reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { ShippingEvent } from '@shop/schema/events/shipping'
import { trackingMoved } from './events.ts'
import type { Shipment, ShipmentStatus } from './shipment.ts'

export type LostRefusal = { code: 'ShipmentNotUnderway'; message: string; path: string[]; status: ShipmentStatus }

/** Gives up a parcel that is on its way; twice is once. */
export function markLost(shipment: Shipment): Decision<Shipment, ShippingEvent, LostRefusal> {
  switch (shipment.status) {
    case 'LOST':
      return unchanged(shipment)
    case 'SHIPPED':
    case 'OUT_FOR_DELIVERY': {
      const next: Shipment = { ...shipment, status: 'LOST' }
      return accept(next, trackingMoved(next, 'LOST'))
    }
    case 'PENDING':
    case 'BOOKED':
    case 'HELD':
    case 'DELIVERED':
    case 'CANCELLED': {
      const message = 'Only a parcel that is on its way can be lost.'
      return reject({ code: 'ShipmentNotUnderway', message, path: ['shipmentId'], status: shipment.status })
    }
  }
}
