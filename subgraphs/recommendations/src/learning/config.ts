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
  /** What sold counts half after so many days for what is trending. */
  heatHalfLifeDays: number
  /** Who bought an item counts a 1 / e after so many days for who wants it of late. */
  latelyDays: number
  neighbours: NeighbourOptions
  together: NeighbourOptions
  factors: FactorOptions
  content: ContentOptions
  /** How many of each kind are looked at for a person. */
  candidates: { own: number; neighbours: number; together: number; content: number; popular: number }
  windows: WindowOptions
  committee: readonly RankerOptions[]
  /** How long the lists are. */
  listed: number
  seed: number
}

/**
 * The last windows of what is known, of so many days each, on which the order is learned: fewer where they would have more rows
 * than `rowsMax` together. Of each so many people at most, each with what they wanted and about so many others.
 */
export type WindowOptions = { days: number; count: number; rowsMax: number; personsMax: number; examplesMax: number }

const trees = { trees: 120, rate: 0.1, depth: 4, regularisation: 1, seen: 20, peopleShare: 0.5, featureShare: 0.5 }

export const usualConfig: LearningConfig = {
  weights: { purchase: 1, view: 0.1, click: 0.15, add: 0.4, rating: 0.5 },
  halfLifeDays: 90,
  heatHalfLifeDays: 14,
  latelyDays: 30,
  neighbours: { kept: 100, shrink: 5, shownShare: 0.5, damping: 0.5, rowMax: 300 },
  together: { kept: 50, shrink: 5, shownShare: 0.5, damping: 0.5, rowMax: 100 },
  factors: { size: 32, rounds: 4, steps: 2, regularisation: 10, confidence: 10, seed: 1 },
  content: { kept: 50, sharedMax: 2_000 },
  candidates: { own: 200, neighbours: 100, together: 30, content: 30, popular: 60 },
  windows: { days: 28, count: 4, rowsMax: 4_000_000, personsMax: 5_000, examplesMax: 80 },
  committee: [
    { ...trees, loss: 'lambda', leafWeight: 1, seed: 1 },
    { ...trees, loss: 'lambda', leafWeight: 1, seed: 2 },
    { ...trees, loss: 'logistic', leafWeight: 10, seed: 1 },
    { ...trees, loss: 'logistic', leafWeight: 10, seed: 2 },
  ],
  listed: 100,
  seed: 1,
}
