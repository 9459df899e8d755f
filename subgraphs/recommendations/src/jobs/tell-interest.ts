import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { RecommendationsEvent } from '@shop/schema/events/recommendations'
import type { Context } from '../context.ts'
import { countInterest } from '../store/interest.ts'

const atOnce = 2_000

/** Tells for which products more or fewer looked and bought than was told last. Returns for how many, when there may be more. */
export const tellChanges = ({ db, outbox }: Pick<Context, 'db' | 'outbox'>): Promise<number> =>
  transaction(db, async (tx) => {
    const counted = await countInterest(tx, atOnce)
    const events = counted.map((data): RecommendationsEvent => ({
      ...{ type: 'recommendations.interestCounted', aggregateId: data.productId, data },
    }))
    await outbox(tx, events)
    return counted.length < atOnce ? 0 : counted.length
  })

export const tellInterest: Job<Context> = { name: 'tell-interest', everyMs: 3_600_000, run: tellChanges }
