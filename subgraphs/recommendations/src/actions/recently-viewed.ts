import { badUserInput } from '@shop/kit/denied'
import type { Context } from '../context.ts'
import { isAnonymousId } from '../domain/anonymous-id.ts'
import { recency } from '../domain/recency.ts'
import { inNone } from '../mark.ts'
import type { ShownItem } from '../store/recommender.ts'

/** What the viewer, under any id that was proven in this request, looked at last and can still buy. */
export const recentlyViewedBy = async (
  { viewer, persons, viewed, recommend, now }: Context,
  anonymousId: string | null,
  first: number,
): Promise<ShownItem[]> => {
  if (anonymousId !== null && !isAnonymousId(anonymousId))
    throw badUserInput('An anonymousId is 22 to 128 letters, digits, - and _.', ['anonymousId'])
  const teller = persons.teller(viewer, anonymousId)
  if (!teller) return []
  const seen = await viewed.of([teller, ...teller.was])
  const sold = await recommend.soldOf(seen.map(({ productId }) => productId))
  return seen
    .filter(({ productId }) => sold.has(productId))
    .slice(0, first)
    .map(({ productId, at }) => ({
      ...{ productId, reason: 'RECENTLY_VIEWED', score: recency(at, now()) },
      ...{ categoryId: null, because: null, ...inNone },
    }))
}
