import { isStaff, owns } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { Shipment } from './domain/shipment.ts'

/** The buyer and staff see a parcel; to everybody else it looks like none. */
export const maySee = (viewer: Viewer, shipment: Shipment): boolean => isStaff(viewer) || owns(viewer, shipment.buyerId)
