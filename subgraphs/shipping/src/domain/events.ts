import type { ShippingEvent } from '@shop/schema/events/shipping'
import type { Shipment } from './shipment.ts'

const ids = ({ id, orderId }: Shipment) => ({ shipmentId: id, orderId })
const counted = (shipment: Shipment) => ({ ...ids(shipment), shipmentsOfOrder: shipment.shipmentsOfOrder })

export const created = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.created',
  aggregateId: shipment.id,
  data: counted(shipment),
})

export const shipped = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.shipped',
  aggregateId: shipment.id,
  data: counted(shipment),
})

export const trackingMoved = (shipment: Shipment, status: string): ShippingEvent => ({
  type: 'shipping.trackingMoved',
  aggregateId: shipment.id,
  data: { ...ids(shipment), status },
})

export const delivered = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.delivered',
  aggregateId: shipment.id,
  data: counted(shipment),
})

export const cancelled = (shipment: Shipment): ShippingEvent => ({
  type: 'shipping.cancelled',
  aggregateId: shipment.id,
  data: ids(shipment),
})
