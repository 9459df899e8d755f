import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Context } from './context.ts'
import { recalled } from './domain/hold.ts'
import type { Shipment } from './domain/shipment.ts'
import { changeShipments, ofIds } from './store/shipments.ts'

const beforeRecall = definePoint('shipping.recall:before')
const afterRecall = definePoint('shipping.recall:after')

/** Asks the courier to give a parcel's booking back, and notes the answer. */
export const recall = async (
  { db, courier, outbox, now, log }: Context,
  shipment: Shipment,
): Promise<'cancelled' | 'tooLate' | 'unknown'> => {
  const { id, trackingNumber } = shipment
  if (trackingNumber === null) return 'cancelled'
  try {
    await beforeRecall()
    const answer = await courier.cancel(trackingNumber)
    await afterRecall()
    if (answer === 'tooLate') return answer
    await transaction(db, (tx) =>
      changeShipments({ tx, outbox, doneAt: now() }, ofIds([id]), (current) => recalled(current, trackingNumber)),
    )
    return answer
  } catch (error) {
    log.warn({ err: error, shipment: id }, 'the courier gave no answer')
    return 'unknown'
  }
}
