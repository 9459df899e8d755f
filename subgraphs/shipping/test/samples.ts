import type { Shipment } from '../src/domain/shipment.ts'

export const noon = new Date('2026-01-01T12:00:00.000Z')

export const aShipment = (more: Partial<Shipment> = {}): Shipment => ({
  id: 'shp_1',
  orderId: 'ord_1',
  buyerId: 'usr_1',
  warehouseId: 'whs_north',
  methodId: 'shm_domestic_standard',
  wave: 'confirmed',
  lines: [{ lineId: 'oln_1', variantId: 'var_1', quantity: 2 }],
  status: 'PENDING',
  carrier: null,
  trackingNumber: null,
  trackingUrl: null,
  bookingRound: 0,
  heldUntil: null,
  shippedAt: null,
  deliveredAt: null,
  createdAt: noon,
  version: 1,
  ...more,
})
