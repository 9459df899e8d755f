import { after } from '@shop/kit/clock'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { trimQuotes } from '../store/ended-quotes.ts'

/** Addresses and e-mail leave quotes whose order has had its own copy for long. */
export const forgetPeople: Job<Context> = {
  name: 'forget-people',
  everyMs: 60_000,
  run: ({ db, now, config }) => trimQuotes(db, { at: now(), claimedBefore: after(now(), -config.QUOTE_PEOPLE_TTL_MS) }),
}
