import type { LineQuantity } from '@shop/schema/shapes'

/**
 *     PENDING -> BOOKED -> SHIPPED -> OUT_FOR_DELIVERY -> DELIVERED
 *        \----------\--> HELD -> CANCELLED, or back       LOST from any of the way
 */
export type ShipmentStatus =
  'PENDING' | 'BOOKED' | 'HELD' | 'SHIPPED' | 'OUT_FOR_DELIVERY' | 'DELIVERED' | 'CANCELLED' | 'LOST'

/** What one warehouse sends of one order at once. `bookingRound` counts how often a courier was asked for. */
export type Shipment = {
  id: string
  orderId: string
  buyerId: string
  warehouseId: string
  methodId: string
  /** What it was made for: the confirmation of the order, or a later event that brought more units. */
  wave: string
  lines: LineQuantity[]
  status: ShipmentStatus
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
  bookingRound: number
  heldUntil: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  createdAt: Date
  version: number
}

/** Whether the parcel is out of our hands. */
export const hasLeft = ({ shippedAt }: Shipment): boolean => shippedAt !== null
