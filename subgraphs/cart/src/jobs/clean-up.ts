import { after } from '@shop/kit/clock'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { deleteGuestCarts, deleteKeys, deleteUnclaimedQuotes } from '../store/abandoned.ts'

const dayMs = 24 * 3_600_000
const keysKeptMs = 7 * dayMs
/** Longer than its key, so that a repeated request finds its quote. */
const quotesKeptMs = 8 * dayMs

/** Guests' carts that nobody touched for long, old keys, and quotes that nobody used are deleted in batches. */
export const cleanUp: Job<Context> = {
  name: 'clean-up',
  everyMs: 60_000,
  run: async ({ db, now, config }) => {
    const carts = await deleteGuestCarts(db, after(now(), -config.GUEST_CART_TTL_MS))
    const keys = await deleteKeys(db, after(now(), -keysKeptMs))
    // Keys first, to the last one.
    const quotes = keys > 0 ? 0 : await deleteUnclaimedQuotes(db, after(now(), -quotesKeptMs))
    return carts + keys + quotes
  },
}
