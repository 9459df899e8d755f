import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { resumeWhenDue } from '../domain/hold.ts'
import { heldTooLong } from '../store/courier-work.ts'
import { changeShipment } from '../store/shipments.ts'

/** Lets parcels go on whose order was not cancelled in time. */
export const resumeHeld: Job<Context> = {
  name: 'resumeHeld',
  everyMs: 1_000,
  run: async ({ db, now, outbox, wake }) => {
    const at = now()
    const held = await heldTooLong(db, at)
    for (const { id } of held) {
      await transaction(db, (tx) => changeShipment(tx, outbox, id, (shipment) => resumeWhenDue(shipment, at)))
    }
    if (held.length > 0) wake('bookParcels')
    return held.length
  },
}
