import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'

const batchMax = 100

/** What nobody paid in time can be sold again. */
export const expireHolds: Job<Context> = {
  name: 'expire-holds',
  everyMs: 2_000,
  run: ({ holds }) => holds.expireOverdue(batchMax),
}
