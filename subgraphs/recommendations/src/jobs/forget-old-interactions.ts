import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { forgetOldInteractions } from '../store/interactions.ts'
import { forgetOldPeople } from '../store/people.ts'

/** So many rows at a time, so that none of the steps is long. */
const stepMax = 5_000

/** What people did is kept for so long and no longer, and who they were while there is something of them. */
export const forgetOldHistory: Job<Context> = {
  name: 'forget-old-interactions',
  everyMs: 600_000,
  run: async ({ db, keptDays }) =>
    (await forgetOldInteractions(db, keptDays, stepMax)) + (await forgetOldPeople(db, keptDays, stepMax)),
}
