import type { Allocation } from '@shop/schema/shapes'
import type { Context } from './context.ts'
import { planParcels } from './domain/plan-parcels.ts'
import { noteOrder } from './store/order-notes.ts'
import { addShipments } from './store/shipments.ts'

type Wave = {
  orderId: string
  buyerId: string
  shippingMethodId: string
  allocations: readonly Allocation[]
  /** The same wave told again makes no second parcel. */
  wave: string
}

/** One parcel per warehouse; none when the order was cancelled before we heard of it, and none that leaves while it is held. */
export const makeParcels = async (
  { db, outbox, newId, now, wake }: Context,
  { orderId, buyerId, shippingMethodId: methodId, allocations, wave }: Wave,
): Promise<void> => {
  const { heldUntil, isCancelled } = await noteOrder(db, orderId)
  if (isCancelled) return
  const isHeld = heldUntil !== null && heldUntil > now()
  const blank = {
    orderId,
    buyerId,
    methodId,
    wave,
    status: isHeld ? ('HELD' as const) : ('PENDING' as const),
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    bookingRound: 0,
    heldUntil: isHeld ? heldUntil : null,
    shippedAt: null,
    deliveredAt: null,
    createdAt: now(),
    version: 1,
  }
  const parcels = planParcels(allocations).map((parcel) => ({ ...blank, ...parcel, id: newId('shp') }))
  await addShipments(db, outbox, parcels)
  wake('bookParcels')
}
