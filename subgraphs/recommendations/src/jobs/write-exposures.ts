import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'

export const writeExposures: Job<Context> = {
  name: 'writeExposures',
  everyMs: 1_000,
  run: ({ db, exposures }) => exposures.write(db),
}
