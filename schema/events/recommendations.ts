import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

/**
 * How many people looked at a product in the last 30 days, and how many of them bought it then. Only of those who agreed to
 * tell what they look at. Aggregate: the product.
 */
export const recommendationsInterestCounted = defineEvent('recommendations.interestCounted', {
  data: z.object({
    productId: z.string(),
    viewers: z.number().int().nonnegative(),
    buyers: z.number().int().nonnegative(),
  }),
  example: { productId: 'prod_01jd00000000000000000000aa', viewers: 120, buyers: 9 },
})

export const recommendationsEvents = [recommendationsInterestCounted] as const
export type RecommendationsEvent = EventsOf<typeof recommendationsEvents>
