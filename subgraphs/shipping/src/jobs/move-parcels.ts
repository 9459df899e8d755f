import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { dueParcels, moveOn, reportOf, reported } from '../courier/parcels.ts'
import { writeWebhook } from '../courier/signature.ts'
import { hearCourier } from '../routes/courier-webhook.ts'

/** The simulated courier at work: moves what is due, and reports it by a signed webhook like any courier. */
export const moveParcels: Job<Context> = {
  name: 'moveParcels',
  everyMs: 200,
  run: async (context) => {
    const { db, now, config } = context
    const due = await dueParcels(db, now())
    for (const parcel of due) {
      const moved = await moveOn(db, parcel, now())
      if (!moved) continue
      const { body, headers } = writeWebhook(config.COURIER_WEBHOOK_SECRET, reportOf(moved), now())
      const { status } = await hearCourier(context, body, headers)
      await reported(db, moved, status === 200, now(), config.COURIER_STEP_MS)
    }
    return due.length
  },
}
