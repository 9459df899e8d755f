import type { Shipment } from './domain/shipment.ts'
import type { TrackingRow } from './store/tracking.ts'
import type { Zone } from './store/rates.ts'

/** What stands behind each GraphQL type. */
export type ShipmentModel = Shipment
export type TrackingEventModel = TrackingRow
export type ShippingZoneModel = Zone
export type OrderModel = { id: string }
export type VariantModel = { id: string }
