import type { ContentOptions } from './content.ts'
import type { FactorOptions } from './factors.ts'
import type { NeighbourOptions } from './neighbours.ts'
import type { KindWeights } from './pairs.ts'
import type { RankerOptions } from './ranker/ranker.ts'

/** How a shop learns. Everything that depends on what is sold is learned; these are the few numbers that are not. */
export type LearningConfig = {
  weights: KindWeights
  /** What somebody did counts half after so many days. */
  halfLifeDays: number
  /** For what is trending. */
  heatHalfLifeDays: number
  neighbours: NeighbourOptions
  together: NeighbourOptions
  factors: FactorOptions
  content: ContentOptions
  candidates: { own: number; neighbours: number; content: number; popular: number }
  /** The last windows of what is known, of so many days each, on which the order is learned; so many people of each at most. */
  windows: { days: number; count: number; personsMax: number; examplesMax: number }
  ranker: RankerOptions
  /** How long the lists are. */
  listed: number
  seed: number
}

export const usualConfig: LearningConfig = {
  weights: { purchase: 1, view: 0.1, click: 0.15, add: 0.4, rating: 0.5 },
  halfLifeDays: 90,
  heatHalfLifeDays: 14,
  neighbours: { kept: 100, shrink: 5, shownShare: 0.5, damping: 0.5, rowMax: 300 },
  together: { kept: 50, shrink: 5, shownShare: 0.5, damping: 0.5, rowMax: 100 },
  factors: { size: 32, rounds: 8, regularisation: 10, confidence: 10, seed: 1 },
  content: { kept: 50, sharedMax: 2_000 },
  candidates: { own: 200, neighbours: 100, content: 30, popular: 60 },
  windows: { days: 28, count: 4, personsMax: 10_000, examplesMax: 80 },
  ranker: {
    trees: 120,
    rate: 0.1,
    depth: 4,
    leafWeight: 1,
    regularisation: 1,
    seen: 20,
    peopleShare: 0.5,
    featureShare: 0.5,
    seed: 1,
  },
  listed: 100,
  seed: 1,
}
