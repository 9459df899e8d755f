import type { Job } from '@shop/kit/jobs'
import { Unanswered } from '@shop/kit/requests'
import { inventoryAvailability } from '@shop/schema/requests/inventory'
import type { Context } from '../context.ts'
import { claimStock, stockAnswered } from '../store/stock.ts'

const atOnce = 500
const answerWithinMs = 10_000
/** What nothing was heard of is asked for all the same: news may be lost with the stream that carried them. */
const askAgainMs = 6 * 3_600_000

export const askStockJob = 'askStock'

/**
 * Asks inventory whether variants can be bought: new ones, and those of which there was news. The news only wakes, so it does
 * no harm when it comes late, twice or in another order.
 */
export const askStock: Job<Context> = {
  name: askStockJob,
  everyMs: 1_000,
  run: async ({ ask, db, outbox }) => {
    const asked = await claimStock(db, { limit: atOnce, forMs: answerWithinMs })
    if (asked.length === 0) return 0
    const variantIds = asked.map(({ variantId }) => variantId)
    const answer = await ask(inventoryAvailability, { variantIds }).catch(unlessUnanswered)
    if (!answer) return 0
    const sellable = new Set(answer.levels.filter(isSellable).map(({ variantId }) => variantId))
    const answers = asked.map((one) => ({ ...one, isSellable: sellable.has(one.variantId) }))
    await stockAnswered({ db, outbox, askAgainMs }, answers)
    return asked.length
  },
}

const isSellable = ({ available, backorder }: { available: number; backorder?: unknown }): boolean =>
  available > 0 || (backorder ?? null) !== null

/** They are asked about again when the claim ends. */
const unlessUnanswered = (error: unknown): null => {
  if (error instanceof Unanswered) return null
  throw error
}
