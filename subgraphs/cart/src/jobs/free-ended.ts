import { after } from '@shop/kit/clock'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { graceMs } from '../quoting/attempt.ts'
import { freeEndedQuotes, freeLapsedClaims } from '../store/ended-quotes.ts'

/** Quotes that expired, were replaced, or were claimed for an order that never came give back the uses of promotions. */
export const freeEnded: Job<Context> = {
  name: 'free-ended',
  everyMs: 5_000,
  run: async ({ db, now, config }) => {
    const at = now()
    const ended = await freeEndedQuotes(db, { at, endedBefore: after(at, -graceMs) })
    const lapsed = await freeLapsedClaims(db, { at, claimedBefore: after(at, -config.CLAIM_TTL_MS) })
    return ended + lapsed
  },
}
