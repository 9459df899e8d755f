import type { LearningConfig } from './config.ts'
import type { Ground } from './ground.ts'
import { best } from './sparse.ts'
import { listen, silence } from './taste.ts'
import type { Voices } from './taste.ts'

/** What the models say for one person, until the next is asked for. */
export type Tasted = {
  person: number
  /** By all that they have, by what they had last, by what is described alike, by what was bought with it. */
  neighbours: Voices
  latest: Voices
  content: Voices
  together: Voices
}

/** Asks the models for one person after the other, in the same room. */
export const taster = (ground: Ground) => {
  const { pairs, people } = ground
  const tasted: Tasted = {
    person: 0,
    neighbours: silence(pairs.items),
    latest: silence(pairs.items),
    content: silence(pairs.items),
    together: silence(pairs.items),
  }
  const total = (person: number) => {
    let sum = 0
    for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1)
      sum += Math.max(0, pairs.liking[pair] ?? 0)
    return sum || 1
  }
  return (person: number): Tasted => {
    const sum = total(person)
    const lastVisit = people.visitDays[people.visitStart[person] ?? 0] ?? 0
    const byLiking = (pair: number) => (pairs.liking[pair] ?? 0) / sum
    const byLatest = (pair: number) => (isOf(ground, pair, lastVisit) ? 1 / (people.basket[person] || 1) : 0)
    listen(tasted.neighbours, ground, person, ground.neighbours, byLiking)
    listen(tasted.latest, ground, person, ground.neighbours, byLatest)
    listen(tasted.content, ground, person, ground.content, byLiking)
    listen(tasted.together, ground, person, ground.together, byLiking)
    tasted.person = person
    return tasted
  }
}

/** Whether an item was bought on this day. */
const isOf = ({ pairs }: Ground, pair: number, visitDays: number): boolean =>
  (pairs.times[pair] ?? 0) > 0 && (pairs.boughtDays[(pairs.boughtStart[pair + 1] ?? 0) - 1] ?? 0) - visitDays < 0.5

export type Popular = { popular: Int32Array; rising: Int32Array }

/** What may be shown to a person: their own items, what the models say, and what sells. Each once. */
export const candidatesFor = (
  { pairs }: Ground,
  { person, neighbours, content, together }: Tasted,
  popular: Int32Array,
  { candidates }: LearningConfig,
): Int32Array => {
  const found = new Set<number>()
  const own: number[] = []
  for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1)
    if ((pairs.times[pair] ?? 0) > 0) own.push(pair)
  const latest = own.toSorted(
    (a, b) => (pairs.times[b] ?? 0) - (pairs.times[a] ?? 0) || (pairs.liking[b] ?? 0) - (pairs.liking[a] ?? 0) || a - b,
  )
  for (const pair of latest.slice(0, candidates.own)) found.add(pairs.item[pair] ?? 0)
  const owned = new Set(own.map((pair) => pairs.item[pair] ?? 0))
  const take = (items: Int32Array, count: number) => {
    for (const item of items.filter((one) => !owned.has(one)).subarray(0, count)) found.add(item)
  }
  const loudest = ({ met, count, score }: Voices, wanted: number) =>
    take(
      best(
        met.subarray(0, count).filter((item) => !owned.has(item)),
        score,
        wanted,
      ),
      wanted,
    )
  loudest(neighbours, candidates.neighbours)
  loudest(together, candidates.content)
  loudest(content, candidates.content)
  take(popular, candidates.popular)
  return Int32Array.from(found).sort()
}
