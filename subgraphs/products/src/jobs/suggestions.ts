import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { forgetQueries } from '../store/searched-queries.ts'
import { weighSuggestions } from '../store/suggestion-weights.ts'

/** Writes down what people searched for in the last moments, all at once. */
export const learnQueries: Job<Context> = { name: 'learnQueries', everyMs: 1_000, run: ({ learn }) => learn() }

/** Follows what is bought, at its leisure: what is suggested first changes slowly. */
export const weighNames: Job<Context> = {
  name: 'weighNames',
  everyMs: 5 * 60 * 1000,
  run: async ({ db }) => {
    await weighSuggestions(db)
    return 0
  },
}

/** Forgets what was searched for once, and who searched. */
export const forgetSearches: Job<Context> = {
  name: 'forgetSearches',
  everyMs: 3600 * 1000,
  run: ({ db, now }) => forgetQueries(db, now()),
}
