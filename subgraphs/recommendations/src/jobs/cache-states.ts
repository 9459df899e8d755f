import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { cacheStates } from '../store/sold.ts'

export const cacheStatesJob = 'cacheStates'

/** Tells the cache which products can be bought, as soon as that turns. */
export const cacheProductStates: Job<Context> = {
  name: cacheStatesJob,
  everyMs: 1_000,
  run: ({ db, cache }) => cacheStates(db, cache),
}
