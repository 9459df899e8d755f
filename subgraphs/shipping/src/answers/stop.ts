import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import { answer } from '@shop/kit/requests'
import { shippingStop } from '@shop/schema/requests/shipping'
import type { Context } from '../context.ts'
import { hold, resume } from '../domain/hold.ts'
import { hasLeft } from '../domain/shipment.ts'
import type { Shipment } from '../domain/shipment.ts'
import { recall } from '../recall.ts'
import { noteOrder } from '../store/order-notes.ts'
import { changeShipment, shipmentsByOrder } from '../store/shipments.ts'

/**
 * Keeps all parcels of an order here, or none: first ours, so that no new courier comes, then those that a courier was
 * told to take. Parcels that do not exist yet will be held as well. When one cannot be stopped, the others go on.
 */
export const answerStop = answer(shippingStop, async ({ orderId }, context: Context) => {
  const held = await holdAll(context, orderId)
  const left = held.find(hasLeft)
  if (left) {
    await resumeAll(context, held)
    return { stopped: false, shippedAt: left.shippedAt?.toISOString() ?? null }
  }
  const outcomes = await Promise.all(held.map((shipment) => recall(context, shipment)))
  if (outcomes.every((outcome) => outcome === 'cancelled')) return { stopped: true, shippedAt: null }
  await resumeAll(context, held)
  return { stopped: false, shippedAt: null }
})

const holdAll = ({ db, now, config, outbox }: Context, orderId: string): Promise<Shipment[]> =>
  transaction(db, async (tx) => {
    const heldUntil = after(now(), config.HOLD_MS)
    const note = await noteOrder(tx, orderId)
    const all = await shipmentsByOrder(tx, [orderId])
    if (all.some(hasLeft)) return all
    if (!note.isCancelled) await noteOrder(tx, orderId, { heldUntil })
    const held: Shipment[] = []
    for (const { id } of all) {
      const changed = await changeShipment(tx, outbox, id, (shipment) => hold(shipment, heldUntil))
      if (changed.kind === 'accepted') held.push(changed.state)
    }
    return held
  })

const resumeAll = async ({ db, outbox, wake }: Context, held: readonly Shipment[]): Promise<void> => {
  await transaction(db, async (tx) => {
    for (const { id } of held) await changeShipment(tx, outbox, id, resume)
  })
  wake('bookParcels')
}
