import { accept, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { ShippingEvent } from '@shop/schema/events/shipping'
import { cancelled } from './events.ts'
import type { Shipment } from './shipment.ts'

type Held = Decision<Shipment, ShippingEvent>

const isHere = ({ status }: Shipment): boolean => status === 'PENDING' || status === 'BOOKED' || status === 'HELD'

/** Keeps a parcel that is still here from leaving, for a while. */
export const hold = (shipment: Shipment, until: Date): Held =>
  isHere(shipment) ? accept({ ...shipment, status: 'HELD', heldUntil: until }) : unchanged(shipment)

/** Nobody cancelled in time: the parcel goes on where it was; without a courier it needs a new one. */
export const resume = (shipment: Shipment): Held => {
  if (shipment.status !== 'HELD') return unchanged(shipment)
  return accept({ ...shipment, status: shipment.trackingNumber === null ? 'PENDING' : 'BOOKED', heldUntil: null })
}

/** The same, once the time for which it was held is over. */
export const resumeWhenDue = (shipment: Shipment, now: Date): Held =>
  shipment.heldUntil !== null && shipment.heldUntil < now ? resume(shipment) : unchanged(shipment)

/** The order was cancelled: what is here stays here; what left is the courier's. */
export const cancel = (shipment: Shipment): Held => {
  if (!isHere(shipment)) return unchanged(shipment)
  const next: Shipment = { ...shipment, status: 'CANCELLED', heldUntil: null }
  return accept(next, cancelled(next))
}

/** The courier took the booking back: a parcel that goes on later is booked anew. */
export const recalled = (shipment: Shipment, trackingNumber: string): Held => {
  if (shipment.trackingNumber !== trackingNumber || shipment.shippedAt !== null) return unchanged(shipment)
  const bare = {
    ...shipment,
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    bookingRound: shipment.bookingRound + 1,
  }
  return accept({ ...bare, status: shipment.status === 'BOOKED' ? 'PENDING' : shipment.status })
}

export type Booking = { carrier: string; trackingNumber: string; trackingUrl: string }

/** A courier will come. A parcel that was held or cancelled meanwhile only notes the number, to be recalled by it. Nobody else is told. */
export const booked = (shipment: Shipment, booking: Booking): Decision<Shipment, never> => {
  if (shipment.trackingNumber !== null || shipment.shippedAt !== null) return unchanged(shipment)
  return accept({ ...shipment, ...booking, status: shipment.status === 'PENDING' ? 'BOOKED' : shipment.status })
}
