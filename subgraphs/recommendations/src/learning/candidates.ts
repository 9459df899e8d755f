import type { LearningConfig } from './config.ts'
import type { Ground } from './ground.ts'
import { best } from './sparse.ts'
import type { Tasted } from './taste.ts'
import type { Voices } from './voices.ts'

/** `all`: anything. `new`: only what the person does not have. */
export type Scope = 'all' | 'new'

/** What may be shown to a person: what they have, what the models say, and what sells; each item once, ascending. */
export const candidatesOver = (ground: Ground, { candidates }: LearningConfig) => {
  const popular = popularOf(ground, candidates.own + candidates.popular)
  return ({ person, neighbours, content, together }: Tasted, scope: Scope): Int32Array => {
    const owned = ownedBy(ground, person)
    const found = new Set<number>(scope === 'all' ? mostLiked(ground, person, candidates.own) : [])
    const loudest = ({ met, count, score }: Voices, wanted: number) => {
      const others = met.subarray(0, count).filter((item) => !owned.has(item))
      for (const item of best(others, score, wanted)) found.add(item)
    }
    loudest(neighbours, candidates.neighbours)
    loudest(together, candidates.together)
    loudest(content, candidates.content)
    for (const item of popular.filter((one) => !owned.has(one)).subarray(0, candidates.popular)) found.add(item)
    return Int32Array.from(found).sort()
  }
}

/** Items by how they sell of late, the best first; what does not sell is left out. */
export const popularOf = ({ sold }: Ground, count: number): Int32Array =>
  best(
    Int32Array.from(sold.heat.keys()).filter((item) => (sold.heat[item] ?? 0) > 0),
    sold.heat,
    count,
  )

/** What a person bought and did not send back. */
export const ownedBy = ({ pairs }: Pick<Ground, 'pairs'>, person: number): Set<number> => {
  const owned = new Set<number>()
  for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1)
    if ((pairs.times[pair] ?? 0) > 0) owned.add(pairs.item[pair] ?? 0)
  return owned
}

const mostLiked = ({ pairs }: Ground, person: number, count: number): number[] => {
  const { times, liking, item } = pairs
  const own: number[] = []
  for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1)
    if ((times[pair] ?? 0) > 0) own.push(pair)
  return own
    .toSorted((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || (liking[b] ?? 0) - (liking[a] ?? 0) || a - b)
    .slice(0, count)
    .map((pair) => item[pair] ?? 0)
}
