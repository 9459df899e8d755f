import { popularOf, ownedBy } from './examples.ts'
import { featuresOf } from './features.ts'
import { scoresOf } from './ranker/ranker.ts'
import { candidatesFor, taster } from './taster.ts'
import type { Learned, Scope } from './train.ts'

/** Asks for one person after the other what to show. */
export const recommender = ({ ground, rankers, config }: Learned) => {
  const taste = taster(ground)
  const popular = popularOf(ground)
  return (person: number, scope: Scope): number[] => {
    const tasted = taste(person)
    const owned = ownedBy(ground, person)
    const candidates = candidatesFor(ground, tasted, popular, config).filter(
      (item) => scope === 'all' || !owned.has(item),
    )
    const scores = scoresOf(rankers[scope], featuresOf(ground, tasted, candidates), candidates.length)
    const places = Array.from(candidates.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    return places.slice(0, config.listed).map((at) => candidates[at] ?? 0)
  }
}
