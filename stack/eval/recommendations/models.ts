import { usualConfig } from '@shop/recommendations/learning/config'
import { ownedBy } from '@shop/recommendations/learning/candidates'
import { wanted } from '@shop/recommendations/learning/factors'
import { modelOf } from '@shop/recommendations/learning/model'
import { plainRepeat, repeatsOf, soldShareOf } from '@shop/recommendations/learning/repeats'
import { best } from '@shop/recommendations/learning/sparse'
import { tasteOver } from '@shop/recommendations/learning/taste'
import type { Tasted } from '@shop/recommendations/learning/taste'
import { train } from '@shop/recommendations/learning/train'
import type { Learned } from '@shop/recommendations/learning/train'
import { listed } from './figures.ts'
import type { Ranking } from './figures.ts'
import type { Window } from './window.ts'

/** The way that is served. */
export const served = 'blend (served)'

/** Each model by itself, and the blend of them that the shop serves, from what is known before the window. */
export const models = ({ known: { interactions, names }, nowSeconds }: Window): Record<string, Ranking> => {
  const catalogue = names.map((text) => ({ text, category: null, brand: null, attributes: [] }))
  const learned = train({ interactions, catalogue, nowSeconds, config: usualConfig })
  const model = modelOf(learned)
  const { pairs } = learned.ground
  const by = rankingBy(learned)
  const scores = new Float32Array(pairs.items)
  return {
    repeats: (person, setting) => (setting === 'all' ? repeatedBy(learned, person) : []),
    'item-item neighbours': by(({ neighbours }) => neighbours.score),
    'bought together': by(({ together }) => together.score),
    factorisation: by(({ person }) => scores.map((_, item) => wanted(learned.ground.factors, person, item))),
    content: by(({ content }) => content.score),
    [served]: (person, setting) => model.forPerson(person, setting).map(({ item }) => item),
  }
}

const rankingBy = ({ ground }: Learned) => {
  const taste = tasteOver(ground)
  const items = Int32Array.from({ length: ground.pairs.items }, (_, item) => item)
  return (scoreOf: (tasted: Tasted) => Float32Array): Ranking =>
    (person, setting) => {
      const owned = setting === 'all' ? new Set<number>() : ownedBy(ground, person)
      const others = owned.size === 0 ? items : items.filter((item) => !owned.has(item))
      return [...best(others, scoreOf(taste(person)), listed)]
    }
}

/** What somebody bought on the most days, and more of what still sells. */
const repeatedBy = ({ ground: { pairs, sold } }: Learned, person: number): number[] => {
  const own = Int32Array.from(ownedBy({ pairs }, person))
  const scores = new Float32Array(pairs.items)
  for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1) {
    const item = pairs.item[pair] ?? 0
    scores[item] = plainRepeat(repeatsOf(pairs, pair).slow, soldShareOf(sold, item))
  }
  return [...best(own, scores, listed)]
}
