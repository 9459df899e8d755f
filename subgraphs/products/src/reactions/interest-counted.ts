import { onAll } from '@shop/kit/events/reaction'
import { recommendationsInterestCounted } from '@shop/schema/events/recommendations'
import type { Context } from '../context.ts'
import { keepInterest } from '../store/interest.ts'

/** recommendations.interestCounted -> what is bought by many of those who look is found a little higher. */
export const interestCounted = onAll(recommendationsInterestCounted, (events, { db }: Context) =>
  keepInterest(
    db,
    events.map(({ data }) => data),
  ),
)
