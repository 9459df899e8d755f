import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { lapse, lapsedReviews } from '../store/reviews.ts'

/** Refuses payments that nobody looked at in time: their goods go back on the shelf. */
export const lapseReviews: Job<Context> = {
  name: 'lapseReviews',
  everyMs: 2_000,
  run: async (context) => {
    const ids = await lapsedReviews(context.db, context.now())
    for (const id of ids) await lapse(context.db, context, id)
    return ids.length
  },
}
