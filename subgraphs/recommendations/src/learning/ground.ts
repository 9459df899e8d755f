import { basketsOf } from './baskets.ts'
import type { LearningConfig } from './config.ts'
import { factorsOf, itemsAnew } from './factors.ts'
import type { Factors } from './factors.ts'
import type { Interactions } from './interactions.ts'
import { neighboursOf } from './neighbours.ts'
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
  /** Liked by the same people; row i has what goes with i. */
  neighbours: Sparse
  /** Bought at the same time. */
  together: Sparse
  /** Described alike. */
  content: Sparse
  factors: Factors
  /** The same people, and how much those who bought an item of late are like them. */
  lately: Factors
}

/** Lets each model learn. Of `interactions` nothing may be later than `nowSeconds`. */
export const groundOf = (
  interactions: Interactions,
  content: Sparse,
  nowSeconds: number,
  config: LearningConfig,
): Ground => {
  const pairs = pairsOf(interactions, { nowSeconds, weights: config.weights, halfLifeDays: config.halfLifeDays })
  const factors = factorsOf(
    matrixOf(pairs, (pair) => Math.max(0, pairs.liking[pair] ?? 0)),
    config.factors,
  )
  return {
    pairs,
    people: peopleOf(pairs),
    sold: soldOf(pairs, config.heatHalfLifeDays),
    neighbours: neighboursOf(
      matrixOf(pairs, (pair) => (isBought(pairs, pair) ? 1 : Math.max(0, pairs.liking[pair] ?? 0))),
      config.neighbours,
    ),
    together: neighboursOf(basketsOf(interactions), config.together),
    content,
    factors,
    lately: itemsAnew(
      factors,
      matrixOf(pairs, (pair) => (isBought(pairs, pair) ? Math.exp(-lastDays(pairs, pair) / config.latelyDays) : 0)),
      config.factors,
    ),
  }
}

const isBought = ({ times }: Pairs, pair: number): boolean => (times[pair] ?? 0) > 0

const lastDays = ({ boughtStart, boughtDays }: Pairs, pair: number): number =>
  boughtDays[(boughtStart[pair + 1] ?? 0) - 1] ?? 0

/** People by items. */
const matrixOf = ({ persons, items, start, item }: Pairs, valueOf: (pair: number) => number): Sparse => ({
  rows: persons,
  columns: items,
  start,
  column: item,
  value: Float32Array.from({ length: item.length }, (_, pair) => valueOf(pair)),
})
