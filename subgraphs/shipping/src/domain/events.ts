import type { ShippingEvent } from '@shop/schema/events/shipping'
import type { Shipment } from './shipment.ts'

const ids = ({ id, orderId }: Shipment) => ({ shipmentId: id, orderId })
const filled = (shipment: Shipment) => ({ ...ids(shipment), lines: shipment.lines })

export const created = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.created',
  aggregateId: shipment.id,
  data: filled(shipment),
})

export const shipped = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.shipped',
  aggregateId: shipment.id,
  data: filled(shipment),
})

export const trackingMoved = (shipment: Shipment, status: string): ShippingEvent => ({
  type: 'shipping.trackingMoved',
  aggregateId: shipment.id,
  data: { ...ids(shipment), status },
})

export const delivered = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.delivered',
  aggregateId: shipment.id,
  data: filled(shipment),
})

export const cancelled = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.cancelled',
  aggregateId: shipment.id,
  data: ids(shipment),
})
