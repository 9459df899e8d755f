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
import { changeLocked, changeShipments, lockShipments, ofIds, ofOrder, toShipment } from '../store/shipments.ts'

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
    const rows = await lockShipments(tx, ofOrder(orderId))
    const all = rows.map(toShipment)
    if (all.some(hasLeft)) return all
    if (!note.isCancelled) await noteOrder(tx, orderId, { heldUntil })
    const decide = [(shipment: Shipment) => hold(shipment, heldUntil)]
    return changeLocked(
      { tx, outbox },
      rows.map((row) => ({ row, decide })),
    )
  })

const resumeAll = async ({ db, outbox }: Context, held: readonly Shipment[]): Promise<void> => {
  const which = ofIds(held.map(({ id }) => id))
  await transaction(db, (tx) => changeShipments({ tx, outbox }, which, resume))
}
