import type { Db } from '@shop/kit/db'
import { loadMany, loadOne } from '@shop/kit/loader'
import { shipmentsById, shipmentsByOrder } from './shipments.ts'
import { eventsOfShipments } from './tracking.ts'

/** One query per kind and request, however many are asked for. */
export const createLoaders = (db: Db) => ({
  shipment: loadOne(
    (ids) => shipmentsById(db, ids),
    ({ id }) => id,
  ),
  shipmentsOfOrder: loadMany(
    (orderIds) => shipmentsByOrder(db, orderIds),
    ({ orderId }) => orderId,
  ),
  eventsOfShipment: loadMany(
    (ids) => eventsOfShipments(db, ids),
    ({ shipmentId }) => shipmentId,
  ),
})
