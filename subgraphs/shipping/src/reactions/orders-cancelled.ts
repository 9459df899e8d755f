import { on } from '@shop/kit/events/reaction'
import { ordersCancelled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { cancel } from '../domain/hold.ts'
import { noteOrder } from '../store/order-notes.ts'
import { changeShipment, shipmentsByOrder } from '../store/shipments.ts'

/** orders.cancelled -> every parcel that has not left stays here. */
export const orderCancelled = on(ordersCancelled, async ({ data }, { db, outbox, wake }: Context) => {
  await noteOrder(db, data.orderId, { isCancelled: true })
  for (const { id } of await shipmentsByOrder(db, [data.orderId])) await changeShipment(db, outbox, id, cancel)
  wake('recallParcels')
})
