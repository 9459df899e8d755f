import type { Ground } from './ground.ts'
import { listen, silence } from './voices.ts'
import type { Voices } from './voices.ts'

/** What the models say for one person, until the next is asked for. */
export type Tasted = {
  person: number
  /** What is bought by those who bought what they have, and what they had last. */
  neighbours: Voices
  latest: Voices
  /** What is described like what they have, and what is bought together with it. */
  content: Voices
  together: Voices
}

/** Asks the models for one person after the other, in the same room. */
export const tasteOver = (ground: Ground) => {
  const { pairs, people } = ground
  const tasted: Tasted = {
    person: 0,
    neighbours: silence(pairs.items),
    latest: silence(pairs.items),
    content: silence(pairs.items),
    together: silence(pairs.items),
  }
  return (person: number): Tasted => {
    const total = likingOf(ground, person)
    const lastVisit = people.visitDays[people.visitStart[person] ?? 0] ?? 0
    const byLiking = (pair: number) => (pairs.liking[pair] ?? 0) / total
    const byLatest = (pair: number) => (isBoughtOn(ground, pair, lastVisit) ? 1 / (people.basket[person] || 1) : 0)
    listen(tasted.neighbours, pairs, person, ground.neighbours, byLiking)
    listen(tasted.latest, pairs, person, ground.neighbours, byLatest)
    listen(tasted.content, pairs, person, ground.content, byLiking)
    listen(tasted.together, pairs, person, ground.together, byLiking)
    tasted.person = person
    return tasted
  }
}

const likingOf = ({ pairs }: Ground, person: number): number => {
  let sum = 0
  for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1)
    sum += Math.max(0, pairs.liking[pair] ?? 0)
  return sum || 1
}

const isBoughtOn = ({ pairs }: Ground, pair: number, days: number): boolean =>
  (pairs.times[pair] ?? 0) > 0 && (pairs.boughtDays[(pairs.boughtStart[pair + 1] ?? 0) - 1] ?? 0) - days < 0.5
