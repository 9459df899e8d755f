import { on } from '@shop/kit/events/reaction'
import { ordersCancelled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { cancel } from '../domain/hold.ts'
import { noteOrder } from '../store/order-notes.ts'
import { changeShipments, ofOrder } from '../store/shipments.ts'

/** orders.cancelled -> every parcel that has not left stays here. */
export const orderCancelled = on(ordersCancelled, async ({ data }, { db, outbox, wake }: Context) => {
  await noteOrder(db, data.orderId, { isCancelled: true })
  await changeShipments({ tx: db, outbox }, ofOrder(data.orderId), cancel)
  wake('recallParcels')
})
