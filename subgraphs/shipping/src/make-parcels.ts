import type { Allocation } from '@shop/schema/shapes'
import type { ReceivedEvent } from '@shop/kit/events/reaction'
import type { Context } from './context.ts'
import { planParcels } from './domain/plan-parcels.ts'
import { noteOrder } from './store/order-notes.ts'
import { tellCreated } from './store/shipments.ts'
import { insertFirstShipments, insertShipments } from './store/write-shipments.ts'
import type { NewShipment } from './store/write-shipments.ts'

/** What is to be sent, and why: the same wave told again makes no second parcel. */
export type Wave = {
  orderId: string
  buyerId: string
  shippingMethodId: string
  allocations: readonly Allocation[]
  wave: string
  origin: ReceivedEvent<unknown>['origin']
}

/** One parcel per warehouse; none of an order that was cancelled before we heard of it, and none that leaves while it is held. */
export const makeParcels = async (context: Context, waves: readonly Wave[]): Promise<void> => {
  const { db: tx, outbox } = context
  const parcels = waves.flatMap((wave) => plan(context, wave))
  const first = await insertFirstShipments(tx, parcels)
  const known = parcels.filter(({ id }) => !first.has(id))
  const later = known.length > 0 ? await insertKnown(context, known) : new Set<string>()
  const made = parcels.filter(({ id }) => first.has(id) || later.has(id))
  await tellCreated({ tx, outbox }, made)
}

const plan = ({ newId, now }: Context, { orderId, buyerId, shippingMethodId, allocations, wave, origin }: Wave) =>
  planParcels(allocations).map((parcel): NewShipment => ({
    ...parcel,
    ...{ id: newId('shp'), orderId, buyerId, methodId: shippingMethodId, wave, status: 'PENDING' },
    ...{ carrier: null, trackingNumber: null, trackingUrl: null, bookingRound: 0 },
    ...{ heldUntil: null, shippedAt: null, deliveredAt: null, createdAt: now(), version: 1, origin },
  }))

/** Parcels of orders of which something was said here before: a cancellation, a stop, or an earlier wave. */
const insertKnown = async ({ db: tx, now }: Context, parcels: readonly NewShipment[]): Promise<Set<string>> => {
  const allowed: NewShipment[] = []
  for (const [orderId, ofOrder] of Map.groupBy(parcels, (parcel) => parcel.orderId)) {
    const { heldUntil, isCancelled } = await noteOrder(tx, orderId)
    if (isCancelled) continue
    const isHeld = heldUntil !== null && heldUntil > now()
    allowed.push(...ofOrder.map((parcel) => (isHeld ? { ...parcel, status: 'HELD' as const, heldUntil } : parcel)))
  }
  return insertShipments(tx, allowed)
}
