import { candidatesOver, ownedBy, popularOf } from './candidates.ts'
import type { Scope } from './candidates.ts'
import { featureNames, featuresOver } from './features.ts'
import { agreed } from './ranker/committee.ts'
import { relatedOver } from './related.ts'
import type { Related } from './related.ts'
import { tasteOver } from './taste.ts'
import type { Tasted } from './taste.ts'
import type { Learned } from './train.ts'

/** Why an item is shown: they bought it before; bought with, or described like, something they have; or it sells. */
export type Because =
  { kind: 'repeat' } | { kind: 'boughtWith'; item: number } | { kind: 'alike'; item: number } | { kind: 'trending' }

/** Scores put the items of one list in order, and say nothing beside another list. */
export type Suggestion = { item: number; score: number; because: Because }

/** What can be asked of what was learned. Lists are plain data, the best first, at most `config.listed` long. */
export type Model = {
  forPerson: (person: number, scope: Scope) => Suggestion[]
  /** What goes with an item; also for one that nobody bought yet, if it is described. */
  related: (item: number) => Related[]
  /** What is described like an item. */
  similar: (item: number) => Related[]
  /** Whether those who bought it buy it again, as a rule. */
  isConsumable: (item: number) => boolean
  trending: () => { item: number; score: number }[]
}

/** Puts lists together, one after the other. */
export const modelOf = (learned: Learned): Model => {
  const { ground, config } = learned
  const ask = {
    taste: tasteOver(ground),
    candidates: candidatesOver(ground, config),
    scores: scoresOver(learned),
  }
  return {
    forPerson: (person, scope) => {
      const tasted = ask.taste(person)
      const items = ask.candidates(tasted, scope)
      const scores = ask.scores(tasted, items)[scope]()
      const owned = ownedBy(ground, person)
      return Array.from(items.keys())
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
        .slice(0, config.listed)
        .map((at) => {
          const item = items[at] ?? 0
          return {
            item,
            score: scores[at] ?? 0,
            because: owned.has(item) ? { kind: 'repeat' } : becauseOf(tasted, item),
          }
        })
    },
    ...relatedOver(ground, config),
    trending: () =>
      Array.from(popularOf(ground, config.listed), (item) => ({ item, score: ground.sold.heat[item] ?? 0 })),
  }
}

const scoresOver = ({ ground, committees }: Learned) => {
  const features = featuresOver(ground)
  return (tasted: Tasted, items: Int32Array): Record<Scope, () => Float32Array> => {
    const numbers = features(tasted, items)
    const by = (scope: Scope) => () =>
      committees[scope].length > 0 ? agreed(committees[scope], numbers, items.length) : plainly(numbers, items.length)
    return { all: by('all'), new: by('new') }
  }
}

const width = featureNames.length
const [slowSold, near, heat] = ['slowSold', 'neighboursHeat', 'heat'].map((name) => featureNames.indexOf(name))

/** The order of a shop that has too little to learn one from: what they come back to, then what goes with it, then what sells. */
const plainly = (numbers: Float32Array, rows: number): Float32Array =>
  Float32Array.from({ length: rows }, (_, row) => {
    const said = (at: number | undefined) => numbers[row * width + (at ?? 0)] ?? 0
    return said(slowSold) + 0.01 * said(near) + 0.0001 * said(heat)
  })

/** What speaks loudest for an item that they do not have. */
const becauseOf = ({ neighbours, together, content }: Tasted, item: number): Because => {
  const [near, with_] = [neighbours.loudest[item] ?? 0, together.loudest[item] ?? 0]
  if (near > 0 || with_ > 0)
    return { kind: 'boughtWith', item: (near >= with_ ? neighbours : together).because[item] ?? 0 }
  if ((content.loudest[item] ?? 0) > 0) return { kind: 'alike', item: content.because[item] ?? 0 }
  return { kind: 'trending' }
}
