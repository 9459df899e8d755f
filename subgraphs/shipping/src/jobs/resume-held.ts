import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { resumeWhenDue } from '../domain/hold.ts'
import { heldTooLong } from '../store/courier-work.ts'
import { changeShipments, ofIds } from '../store/shipments.ts'

/** Lets parcels go on whose order was not cancelled in time. */
export const resumeHeld: Job<Context> = {
  name: 'resumeHeld',
  everyMs: 1_000,
  run: async ({ db, now, outbox }) => {
    const at = now()
    const held = await heldTooLong(db, at)
    if (held.length === 0) return 0
    const which = ofIds(held.map(({ id }) => id))
    await transaction(db, (tx) => changeShipments({ tx, outbox }, which, (shipment) => resumeWhenDue(shipment, at)))
    return held.length
  },
}
