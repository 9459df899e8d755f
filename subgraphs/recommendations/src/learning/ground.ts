import type { LearningConfig } from './config.ts'
import { contentNeighbours } from './content.ts'
import type { Described } from './content.ts'
import { factorsOf } from './factors.ts'
import type { Factors } from './factors.ts'
import type { Interactions } from './interactions.ts'
import { neighboursOf } from './neighbours.ts'
import { basketsOf } from './baskets.ts'
import { pairsOf } from './pairs.ts'
import type { Pairs } from './pairs.ts'
import { peopleOf } from './people.ts'
import type { People } from './people.ts'
import { soldOf } from './popularity.ts'
import type { Sold } from './popularity.ts'
import type { Sparse } from './sparse.ts'

/** What each model by itself learned of what happened before one moment. */
export type Ground = {
  pairs: Pairs
  people: People
  sold: Sold
  /** Bought by the same people; row i has what goes with i. */
  neighbours: Sparse
  /** Bought at the same time. */
  together: Sparse
  factors: Factors
  /** Described alike. */
  content: Sparse
}

/** Lets each model learn. Of `interactions` nothing may be later than `nowSeconds`. */
export const groundOf = (
  interactions: Interactions,
  content: Sparse,
  nowSeconds: number,
  config: LearningConfig,
): Ground => {
  const pairs = pairsOf(interactions, { nowSeconds, weights: config.weights, halfLifeDays: config.halfLifeDays })
  const liked = likedOf(pairs)
  return {
    pairs,
    people: peopleOf(pairs),
    sold: soldOf(pairs, config.heatHalfLifeDays),
    neighbours: neighboursOf(liked, config.neighbours),
    together: neighboursOf(basketsOf(interactions), config.together),
    factors: factorsOf(liked, config.factors),
    content,
  }
}

/** Who likes what, as a matrix; what is disliked is left out. */
const likedOf = ({ persons, items, start, item, liking, times }: Pairs): Sparse => {
  const value = liking.map((much, pair) => ((times[pair] ?? 0) > 0 ? 1 : Math.max(0, much)))
  return { rows: persons, columns: items, start, column: item, value }
}

/** Which items are described alike does not change with time. */
export const contentOf = (described: readonly Described[], config: LearningConfig): Sparse =>
  contentNeighbours(described, config.content)
