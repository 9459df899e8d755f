import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { putBack as decide } from '../domain/put-back.ts'
import { findTaken, giveUpTaken } from '../store/taken.ts'

/** How long an order may take to be heard of before its buyer sees the lines in the cart again. */
const heardWithinMs = 60_000

/** What was taken for an order that was not heard of lies in the cart again; should the order come after all, it leaves it then. */
export const putBack: Job<Context> = {
  name: 'put-back',
  everyMs: 5_000,
  run: async ({ db, carts, now }) => {
    const quoteIds = await findTaken(db, after(now(), -heardWithinMs))
    for (const quoteId of quoteIds)
      await transaction(db, async (tx) => {
        const taken = await giveUpTaken(tx, quoteId)
        const locked = await carts.lockIn(
          tx,
          taken.map(({ ownerId }) => ownerId),
        )
        for (const { ownerId, lines } of taken) {
          const cart = locked.get(ownerId)
          if (cart) await carts.saveIn(tx, cart, decide(cart, lines, now()))
        }
      })
    return quoteIds.length
  },
}
