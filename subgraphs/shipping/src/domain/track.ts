import { accept, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { ShippingEvent } from '@shop/schema/events/shipping'
import { delivered, shipped, trackingMoved } from './events.ts'
import { hasLeft } from './shipment.ts'
import type { Shipment, ShipmentStatus } from './shipment.ts'

export const trackingStatuses = ['BOOKED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'LOST'] as const
export type TrackingStatus = (typeof trackingStatuses)[number]

/** How far each status is on the way; a late report of an earlier place moves nothing back. */
const wayOf: Record<ShipmentStatus, number> = {
  PENDING: 0,
  HELD: 0,
  CANCELLED: 0,
  BOOKED: 0,
  SHIPPED: 1,
  OUT_FOR_DELIVERY: 2,
  LOST: 3,
  DELIVERED: 4,
}
const statusAt: Record<Exclude<TrackingStatus, 'BOOKED'>, ShipmentStatus> = {
  PICKED_UP: 'SHIPPED',
  IN_TRANSIT: 'SHIPPED',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DELIVERED: 'DELIVERED',
  LOST: 'LOST',
}

/**
 * The courier saw the parcel: what it says has happened, also to a parcel that we meant to keep. Reports come in any
 * order; one that skips places tells of those that matter to others, once each.
 */
export function track(shipment: Shipment, seen: TrackingStatus, at: Date): Decision<Shipment, ShippingEvent> {
  if (seen === 'BOOKED') return unchanged(shipment)
  const status = statusAt[seen]
  const isFurther = wayOf[status] > wayOf[shipment.status]
  const isNews = isFurther || (seen === 'IN_TRANSIT' && shipment.status === 'SHIPPED')
  if (!isNews) return unchanged(shipment)
  const next: Shipment = {
    ...shipment,
    status: isFurther ? status : shipment.status,
    heldUntil: null,
    shippedAt: shipment.shippedAt ?? at,
    deliveredAt: status === 'DELIVERED' ? at : shipment.deliveredAt,
  }
  const events: ShippingEvent[] = []
  if (!hasLeft(shipment)) events.push(shipped(next))
  if (seen !== 'PICKED_UP') events.push(trackingMoved(next, seen))
  if (seen === 'DELIVERED') events.push(delivered(next))
  return accept(next, ...events)
}
