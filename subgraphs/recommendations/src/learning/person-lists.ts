import { ownedBy, popularOf } from './examples.ts'
import { featuresOf } from './features.ts'
import type { Ground } from './ground.ts'
import { scoresOf } from './ranker/ranker.ts'
import { candidatesFor, taster } from './taster.ts'
import type { Tasted } from './taster.ts'
import type { Learned, Scope } from './train.ts'

/** An item for a person, why, and the item of theirs that speaks loudest for it. */
export type Offered = { item: number; why: 'repeat' | 'neighbours' | 'content' | 'popular'; because: number | null }

/** Lists for one person after the other, the likeliest first. */
export const offers = ({ ground, rankers, config }: Learned) => {
  const taste = taster(ground)
  const popular = popularOf(ground)
  return (person: number): Record<Scope, Offered[]> => {
    const tasted = taste(person)
    const owned = ownedBy(ground, person)
    const candidates = candidatesFor(ground, tasted, popular, config)
    const list = (scope: Scope) => {
      const items = scope === 'all' ? candidates : candidates.filter((item) => !owned.has(item))
      const scores = scoresOf(rankers[scope], featuresOf(ground, tasted, items), items.length)
      const usual = Float64Array.from(items, (item) => usually(ground, tasted, item))
      const places = Array.from(items.keys()).sort(
        (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (usual[b] ?? 0) - (usual[a] ?? 0) || a - b,
      )
      return places.slice(0, config.listed).map((at) => reasonFor(tasted, owned, items[at] ?? 0))
    }
    return { all: list('all'), new: list('new') }
  }
}

/** An order for a shop that is too young for one to be learned: what people say, then what texts say, then what sells. */
const usually = ({ sold, pairs }: Ground, { neighbours, content }: Tasted, item: number): number =>
  (neighbours.score[item] ?? 0) + 0.3 * (content.score[item] ?? 0) + (0.01 * (sold.heat[item] ?? 0)) / pairs.persons

const reasonFor = ({ neighbours, content }: Tasted, owned: ReadonlySet<number>, item: number): Offered => {
  if (owned.has(item)) return { item, why: 'repeat', because: null }
  if ((neighbours.score[item] ?? 0) > 0) return { item, why: 'neighbours', because: neighbours.because[item] ?? null }
  if ((content.score[item] ?? 0) > 0) return { item, why: 'content', because: content.because[item] ?? null }
  return { item, why: 'popular', because: null }
}
