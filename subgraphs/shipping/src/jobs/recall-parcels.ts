import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { claimToRecall, tryLater } from '../store/courier-work.ts'
import { recall } from '../recall.ts'

/** Takes back bookings of parcels that stay here. One that is too late will be reported by the courier. */
export const recallParcels: Job<Context> = {
  name: 'recallParcels',
  everyMs: 1_000,
  run: async (context) => {
    const work = await claimToRecall(context.db, context.now())
    for (const one of work) {
      const outcome = await recall(context, one.shipment)
      if (outcome !== 'cancelled') await tryLater(context.db, [one], context.now())
    }
    return work.length
  },
}
