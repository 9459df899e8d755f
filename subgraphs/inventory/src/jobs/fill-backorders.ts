import type { Job } from '@shop/kit/jobs'
import { fillFromShelves, waitingWithStock } from '../backorders/fill-from-shelves.ts'
import type { Context } from '../context.ts'

/** What came back to a shelf by other ways than a delivery goes to those who wait, too. */
export const fillBackorders: Job<Context> = {
  name: 'fill-backorders',
  everyMs: 2_000,
  run: async ({ db, outbox }) => {
    const variantIds = await waitingWithStock(db)
    for (const variantId of variantIds) await fillFromShelves(db, outbox, variantId)
    return variantIds.length
  },
}
