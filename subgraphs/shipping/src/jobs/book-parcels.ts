import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import { ordersDelivery } from '@shop/schema/requests/orders'
import type { Context } from '../context.ts'
import { booked } from '../domain/hold.ts'
import { claimToBook, tryLater, workDone } from '../store/courier-work.ts'
import type { CourierWork } from '../store/courier-work.ts'
import { changeShipment } from '../store/shipments.ts'

const beforeBook = definePoint('shipping.book:before')
const afterBook = definePoint('shipping.book:after')

/** Finds a courier for each new parcel. The address is asked for at that moment and kept nowhere. */
export const bookParcels: Job<Context> = {
  name: 'bookParcels',
  everyMs: 500,
  run: async (context) => {
    const work = await claimToBook(context.db, context.now())
    await Promise.all(work.map((one) => book(context, one)))
    return work.length
  },
}

const book = async (context: Context, work: CourierWork): Promise<void> => {
  const { db, ask, courier, outbox, now, log } = context
  const { id, orderId, bookingRound } = work.shipment
  try {
    const { delivery } = await ask(ordersDelivery, { orderId })
    if (!delivery) throw new Error(`orders does not know ${orderId}`)
    const key = `${id}-${bookingRound}`
    await beforeBook()
    const booking = await courier.book({ key, orderNumber: delivery.number, shipTo: delivery.shipTo })
    await afterBook()
    await transaction(db, async (tx) => {
      await changeShipment(tx, outbox, id, (shipment) => booked(shipment, { ...booking, carrier: courier.name }))
      await workDone(tx, id, now())
    })
  } catch (error) {
    log.warn({ err: error, shipment: id }, 'no courier yet: will be tried again')
    await tryLater(db, work, now())
  }
}
