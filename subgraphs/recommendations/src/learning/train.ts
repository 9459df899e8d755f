import type { LearningConfig } from './config.ts'
import type { Described } from './content.ts'
import { featureNames, featuresOf } from './features.ts'
import { contentOf, groundOf } from './ground.ts'
import type { Ground } from './ground.ts'
import { before } from './interactions.ts'
import type { Interactions } from './interactions.ts'
import { daySeconds } from './pairs.ts'
import { learnRanker } from './ranker/ranker.ts'
import type { Ranker } from './ranker/ranker.ts'
import { examplesOf, joined } from './examples.ts'
import type { Sparse } from './sparse.ts'

export type Scope = 'all' | 'new'

/** What was learned: what each model says, and in which order what they say is shown. */
export type Learned = { ground: Ground; rankers: Record<Scope, Ranker>; config: LearningConfig }

export type Lesson = {
  interactions: Interactions
  catalogue: readonly Described[]
  nowSeconds: number
  config: LearningConfig
}

/**
 * Learns from all that happened. The order is learned on the last windows: for each, the models learn from what was before it, and
 * trees learn which of what they say was bought in it. Then the models learn once more from everything.
 */
export const train = ({ interactions, catalogue, nowSeconds, config }: Lesson): Learned => {
  const content = contentOf(catalogue, config)
  const lessons = Array.from(
    { length: config.windows.count },
    (_, nth) => nowSeconds - (nth + 1) * config.windows.days * daySeconds,
  )
  const examples = lessons.map((from) => windowExamples(interactions, content, from, config))
  const rankers = {
    all: learned(
      examples.map(({ all }) => all),
      config,
    ),
    new: learned(
      examples.map(({ fresh }) => fresh),
      config,
    ),
  }
  return { ground: groundOf(interactions, content, nowSeconds, config), rankers, config }
}

const windowExamples = (interactions: Interactions, content: Sparse, from: number, config: LearningConfig) => {
  const ground = groundOf(before(interactions, from), content, from, config)
  const until = from + config.windows.days * daySeconds
  return {
    all: examplesOf(ground, interactions, [from, until], 'all', config),
    fresh: examplesOf(ground, interactions, [from, until], 'new', config),
  }
}

const learned = (examples: ReturnType<typeof examplesOf>[], config: LearningConfig): Ranker => {
  const { numbers, groups } = joined(examples)
  return learnRanker(numbers, featureNames.length, groups, config.ranker)
}

export { featuresOf }
