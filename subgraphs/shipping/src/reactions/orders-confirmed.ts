import { on } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { planParcels } from '../domain/plan-parcels.ts'
import { noteOrder } from '../store/order-notes.ts'
import { addShipment } from '../store/shipments.ts'

/** orders.confirmed -> one parcel per warehouse; none when the order was cancelled before we heard of it. */
export const orderConfirmed = on(ordersConfirmed, async ({ data }, { db, outbox, newId, now, wake }: Context) => {
  const { orderId, buyerId, shippingMethodId: methodId, allocations } = data
  const { heldUntil, isCancelled } = await noteOrder(db, orderId)
  if (isCancelled) return
  const parcels = planParcels(allocations)
  const isHeld = heldUntil !== null && heldUntil > now()
  for (const { warehouseId, lines } of parcels) {
    const shipment = {
      id: newId('shp'),
      orderId,
      buyerId,
      warehouseId,
      methodId,
      status: isHeld ? ('HELD' as const) : ('PENDING' as const),
      carrier: null,
      trackingNumber: null,
      trackingUrl: null,
      bookingRound: 0,
      shipmentsOfOrder: parcels.length,
      heldUntil: isHeld ? heldUntil : null,
      shippedAt: null,
      deliveredAt: null,
      createdAt: now(),
      version: 1,
    }
    await addShipment(db, outbox, shipment, lines)
  }
  wake('bookParcels')
})
