import { drink } from '@shop/kit/events/firehose'
import type { FirehoseLimits } from '@shop/kit/events/firehose'
import { clicks } from '../clicks.ts'
import type { RecommendationsConfig } from '../config.ts'
import type { Context } from '../context.ts'
import { keepClicks } from '../store/interactions.ts'

const limits = (config: RecommendationsConfig): FirehoseLimits => ({
  pouredPerSecond: config.CLICKS_PER_SECOND,
  takenPerSecond: config.CLICKS_PER_SECOND,
  messagesMax: config.CLICKS_WAITING_MAX,
  bytesMax: config.CLICKS_BYTES_MAX,
  keptMs: 24 * 3_600_000,
})

/** What people did is kept, and what they looked at last is read anew. */
export const clicksCame = drink(clicks, {
  limits,
  take: async (came, { db, historyChanged }: Context) => historyChanged(await keepClicks(db, came)),
})
