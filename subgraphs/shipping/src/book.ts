import { transaction } from '@shop/kit/db'
import { unchanged } from '@shop/kit/decision'
import { definePoint } from '@shop/kit/failpoints'
import { ordersDeliveries } from '@shop/schema/requests/orders'
import type { Context } from './context.ts'
import type { CourierOrder } from './courier/port.ts'
import { booked } from './domain/hold.ts'
import type { Booking } from './domain/hold.ts'
import type { Shipment } from './domain/shipment.ts'
import { tryLater } from './store/courier-work.ts'
import type { CourierWork } from './store/courier-work.ts'
import { changeShipments, ofIds } from './store/shipments.ts'
import { saveShipments } from './store/write-shipments.ts'

const beforeBook = definePoint('shipping.book:before')
const afterBook = definePoint('shipping.book:after')

/** Books couriers for parcels that were claimed; those without one are tried again later. */
export const bookAll = async (context: Context, work: readonly CourierWork[]): Promise<void> => {
  const { db, now, log } = context
  const taken = await book(context, work).catch((error: unknown) => {
    log.warn({ err: error }, 'couriers could not be booked')
    return new Map<string, Booking>()
  })
  const left = work.filter(({ shipment }) => !taken.has(shipment.id))
  if (left.length === 0) return
  log.warn({ shipments: left.map(({ shipment }) => shipment.id) }, 'no courier yet: will be tried again')
  await tryLater(db, left, now())
}

/** Addresses are asked for at that moment and kept nowhere. Answers by the ids of the parcels that were booked. */
const book = async (context: Context, work: readonly CourierWork[]): Promise<Map<string, Booking>> => {
  const { ask, courier } = context
  const { deliveries } = await ask(ordersDeliveries, { orderIds: [...new Set(work.map(orderOf))] })
  const ofOrder = new Map(deliveries.map((delivery) => [delivery.orderId, delivery]))
  const orders = work.flatMap((one): CourierOrder[] => {
    const delivery = ofOrder.get(orderOf(one))
    return delivery ? [{ key: keyOf(one), orderNumber: delivery.number, shipTo: delivery.shipTo }] : []
  })
  await beforeBook()
  const bookings = new Map((await courier.book(orders)).map(({ key, ...booking }) => [key, booking]))
  await afterBook()
  const taken = new Map(
    work.flatMap((one): [string, Booking][] => {
      const booking = bookings.get(keyOf(one))
      return booking ? [[one.shipment.id, { ...booking, carrier: courier.name }]] : []
    }),
  )
  await note(context, work, taken)
  return taken
}

const orderOf = ({ shipment }: CourierWork): string => shipment.orderId
const keyOf = ({ shipment: { id, bookingRound } }: CourierWork): string => `${id}-${bookingRound}`

/** Notes all bookings by one statement, and those of parcels that changed since they were claimed under a lock. */
const note = async (
  { db, outbox, now }: Context,
  work: readonly CourierWork[],
  taken: ReadonlyMap<string, Booking>,
): Promise<void> => {
  const decide = (shipment: Shipment) => {
    const booking = taken.get(shipment.id)
    return booking ? booked(shipment, booking) : unchanged(shipment)
  }
  const doneAt = now()
  const decided = work.filter(({ shipment }) => taken.has(shipment.id)).map(({ shipment }) => decide(shipment).state)
  const noted = await saveShipments(
    db,
    decided.map((state) => ({ ...state, version: state.version + 1, versionBefore: state.version })),
    doneAt,
  )
  const changed = decided.filter(({ id }) => !noted.has(id)).map(({ id }) => id)
  if (changed.length === 0) return
  await transaction(db, (tx) => changeShipments({ tx, outbox, doneAt }, ofIds(changed), decide))
}
