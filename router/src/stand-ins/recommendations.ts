import type { Known } from './stand-in.ts'
import type { Trending } from './last-trending.ts'

type Wanted = { first: number }

/** In place of what goes with a product, a cart or a person: what was trending. Nothing is known to be bought together. */
export const trendingInstead = (trending: readonly Trending[]): Known => {
  const but = (productId: unknown) => {
    const others = trending.filter(({ product }) => product.id !== productId)
    return ({ first }: Wanted) => others.slice(0, Math.max(0, first))
  }
  const all = but(undefined)
  return {
    // What somebody looked at is nobody else's to say: null, but nothing beside it is lost.
    root: { trending: all, recentlyViewed: null },
    entities: {
      Product: ({ id }) => ({ related: but(id), frequentlyBoughtTogether: [] }),
      User: () => ({ recommendations: all }),
      Cart: () => ({ suggestions: all }),
    },
  }
}
