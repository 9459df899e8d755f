import { after } from '@shop/kit/clock'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { deleteGuestCarts, deleteUnclaimedQuotes } from '../store/abandoned.ts'

/** A day longer than idempotency keys, so that a repeated request finds its quote. */
const quotesKeptMs = 8 * 24 * 3_600_000

/** Guests' carts that nobody touched for long, and quotes that nobody used, are deleted in batches. */
export const cleanUp: Job<Context> = {
  name: 'clean-up',
  everyMs: 60_000,
  run: async ({ db, now, config }) => {
    const carts = await deleteGuestCarts(db, after(now(), -config.GUEST_CART_TTL_MS))
    return carts + (await deleteUnclaimedQuotes(db, after(now(), -quotesKeptMs)))
  },
}
