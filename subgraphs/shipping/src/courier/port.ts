import type { RequestHeaders } from '@shop/kit/http'
import type { Address } from '@shop/schema/shapes'
import type { TrackingStatus } from '../domain/track.ts'

/** A parcel to be taken; the same key books the same parcel. */
export type CourierOrder = { key: string; orderNumber: string; shipTo: Address }

/** What a courier will take, and by which number it is known to him. */
export type CourierBooking = { key: string; trackingNumber: string; trackingUrl: string }

/** What a courier reports of a parcel. */
export type CourierReport = {
  id: string
  trackingNumber: string
  status: TrackingStatus
  description: string
  at: Date
}

/** Somebody who takes parcels to buyers, and tells of them by a signed webhook. */
export type Courier = {
  name: string
  /** Books all that are given; those that are not among the answers he does not take now. */
  book: (orders: readonly CourierOrder[]) => Promise<CourierBooking[]>
  /** Takes a booking back; `tooLate` once the parcel is on its way. */
  cancel: (trackingNumber: string) => Promise<'cancelled' | 'tooLate'>
  /** Null when the courier did not sign exactly these bytes just now. */
  parseWebhook: (body: Buffer, headers: RequestHeaders, now: Date) => CourierReport[] | null
}
