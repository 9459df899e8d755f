import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'

export const lookJob = 'lookWhatIsServed'

/** A model or an experiment that staff chose elsewhere is known here within a second. */
export const lookWhatIsServed: Job<Context> = {
  name: lookJob,
  everyMs: 1_000,
  run: async ({ db, served }) => {
    await served.look(db)
    return 0
  },
}
