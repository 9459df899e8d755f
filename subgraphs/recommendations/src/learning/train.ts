import type { Scope } from './candidates.ts'
import type { LearningConfig } from './config.ts'
import { contentNeighbours } from './content.ts'
import type { Described } from './content.ts'
import { examplesOver, joined } from './examples.ts'
import type { Examples } from './examples.ts'
import { featureNames } from './features.ts'
import { groundOf } from './ground.ts'
import type { Ground } from './ground.ts'
import { before } from './interactions.ts'
import type { Interactions } from './interactions.ts'
import { daySeconds } from './pairs.ts'
import { learnCommittee } from './ranker/committee.ts'
import type { Committee } from './ranker/committee.ts'
import type { Sparse } from './sparse.ts'

/** What was learned: what each model says, and in which order what they say is shown. A committee is empty where too little is known. */
export type Learned = { ground: Ground; committees: Record<Scope, Committee>; config: LearningConfig }

/** `catalogue` has an entry for each item, by its number. Nothing of `interactions` may be later than `nowSeconds`. */
export type Lesson = {
  interactions: Interactions
  catalogue: readonly Described[]
  nowSeconds: number
  config: LearningConfig
}

/** With fewer people than this to learn from, an order would be chance. */
const personsMin = 50

/**
 * Learns from all that happened. The order is learned on the last windows: for each, the models learn from what was before it,
 * and trees learn which of what they say was bought in it. Then the models learn once more from everything.
 */
export const train = ({ interactions, catalogue, nowSeconds, config }: Lesson): Learned => {
  const content = contentNeighbours(catalogue, config.content)
  const begins = windowsBefore(interactions, nowSeconds, config)
  const personsMax = config.windows.personsMax / Math.max(1, begins.length)
  const windows = begins.map((from) => windowExamples(interactions, content, from, { config, personsMax }))
  const committees = {
    all: committeeOf(
      windows.map(({ all }) => all),
      config,
    ),
    new: committeeOf(
      windows.map((window) => window.new),
      config,
    ),
  }
  return { ground: groundOf(interactions, content, nowSeconds, config), committees, config }
}

/** When the windows begin: none before anything happened, and no more than there is time for. */
const windowsBefore = ({ atSeconds }: Interactions, nowSeconds: number, { windows }: LearningConfig): number[] => {
  const begun = atSeconds.reduce((first, at) => Math.min(first, at), nowSeconds)
  const count = Math.max(1, Math.min(windows.count, Math.floor(windows.rowsMax / (atSeconds.length || 1))))
  return Array.from({ length: count }, (_, nth) => nowSeconds - (nth + 1) * windows.days * daySeconds).filter(
    (from) => from > begun,
  )
}

const windowExamples = (
  interactions: Interactions,
  content: Sparse,
  from: number,
  { config, personsMax }: { config: LearningConfig; personsMax: number },
): Record<Scope, Examples> => {
  const ground = groundOf(before(interactions, from), content, from, config)
  const span = [from, from + config.windows.days * daySeconds] as const
  const examples = examplesOver(ground, interactions, span, { config, personsMax })
  return { all: examples('all'), new: examples('new') }
}

const committeeOf = (windows: readonly Examples[], { committee }: LearningConfig): Committee => {
  const { numbers, groups } = joined(windows)
  return groups.wanted.length < personsMin ? [] : learnCommittee(numbers, featureNames.length, groups, committee)
}
