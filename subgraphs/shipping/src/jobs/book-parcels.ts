import type { Job } from '@shop/kit/jobs'
import { bookAll } from '../book.ts'
import type { Context } from '../context.ts'
import { claimMax, claimToBook } from '../store/courier-work.ts'

/** Finds couriers for new parcels. Looks by the clock alone: nobody waits for a booking, and what came meanwhile is booked together. */
export const bookParcels: Job<Context> = {
  name: 'bookParcels',
  everyMs: 250,
  run: async (context) => {
    const work = await claimToBook(context.db, context.now())
    if (work.length > 0) await bookAll(context, work)
    return work.length < claimMax ? 0 : work.length
  },
}
