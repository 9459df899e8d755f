import { candidatesOver, ownedBy } from './candidates.ts'
import type { Scope } from './candidates.ts'
import type { LearningConfig } from './config.ts'
import { diceOf } from './dice.ts'
import { featureNames, featuresOver } from './features.ts'
import type { Ground } from './ground.ts'
import { interactionKinds } from './interactions.ts'
import type { Interactions } from './interactions.ts'
import type { Groups } from './ranker/groups.ts'
import { tasteOver } from './taste.ts'

/** Numbers by row, then by feature, and whose they are. */
export type Examples = { numbers: Float32Array; groups: Groups }

/** Seconds since 1970, the second of them not in it. */
export type Span = readonly [from: number, until: number]

const purchase = interactionKinds.indexOf('purchase')

/** What people bought in a span of time, as examples of which of their candidates they wanted. `ground` knows nothing of it; of more than `personsMax` people so many are taken. */
export const examplesOver = (
  ground: Ground,
  all: Interactions,
  span: Span,
  { config, personsMax }: { config: LearningConfig; personsMax: number },
) => {
  const ask = { taste: tasteOver(ground), candidates: candidatesOver(ground, config), features: featuresOver(ground) }
  return (scope: Scope): Examples => {
    const bought = boughtIn(ground, all, span, scope)
    const dice = diceOf(config.seed)
    const parts: Examples[] = []
    for (const [person, wanted] of spread(bought, personsMax)) {
      const tasted = ask.taste(person)
      const candidates = ask.candidates(tasted, scope)
      const unwanted = candidates.length - candidates.filter((item) => wanted.has(item)).length
      const chance = config.windows.examplesMax / unwanted
      const chosen = candidates.filter((item) => wanted.has(item) || dice() < chance)
      const isWanted = Uint8Array.from(chosen, (item) => (wanted.has(item) ? 1 : 0))
      if (!isWanted.includes(1)) continue
      const groups = { start: Int32Array.of(0, chosen.length), isWanted, wanted: Int32Array.of(wanted.size) }
      parts.push({ numbers: ask.features(tasted, chosen), groups })
    }
    return joined(parts)
  }
}

/** Examples one after the other. */
export const joined = (parts: readonly Examples[]): Examples => {
  const rows = parts.reduce((sum, { groups }) => sum + groups.isWanted.length, 0)
  const count = parts.reduce((sum, { groups }) => sum + groups.wanted.length, 0)
  const numbers = new Float32Array(rows * featureNames.length)
  const groups = { start: new Int32Array(count + 1), isWanted: new Uint8Array(rows), wanted: new Int32Array(count) }
  let [row, group] = [0, 0]
  for (const part of parts) {
    numbers.set(part.numbers, row * featureNames.length)
    groups.isWanted.set(part.groups.isWanted, row)
    groups.wanted.set(part.groups.wanted, group)
    for (const [nth, at] of part.groups.start.entries()) groups.start[group + nth] = row + at
    row += part.groups.isWanted.length
    group += part.groups.wanted.length
  }
  return { numbers, groups }
}

/** So many of them at most, taken evenly from all. */
const spread = (bought: ReadonlyMap<number, Set<number>>, count: number): [number, Set<number>][] => {
  const persons = [...bought].toSorted(([a], [b]) => a - b)
  const step = Math.max(1, persons.length / count)
  return persons.filter((_, nth) => Math.floor(nth / step) !== Math.floor((nth - 1) / step))
}

/** What people who were known bought in a span, of the items that were. */
const boughtIn = (ground: Ground, all: Interactions, [from, until]: Span, scope: Scope): Map<number, Set<number>> => {
  const { pairs, sold } = ground
  const bought = new Map<number, Set<number>>()
  for (let row = 0; row < all.person.length; row += 1) {
    const [at, person, item] = [all.atSeconds[row] ?? 0, all.person[row] ?? 0, all.item[row] ?? 0]
    if (at < from || at >= until || all.kind[row] !== purchase) continue
    if (pairs.start[person] === pairs.start[person + 1] || (sold.buyers[item] ?? 0) === 0) continue
    bought.set(person, (bought.get(person) ?? new Set()).add(item))
  }
  return scope === 'all' ? bought : withoutOwned(ground, bought)
}

const withoutOwned = (ground: Ground, bought: ReadonlyMap<number, Set<number>>): Map<number, Set<number>> =>
  new Map(
    [...bought]
      .map(([person, items]): [number, Set<number>] => [person, items.difference(ownedBy(ground, person))])
      .filter(([, items]) => items.size > 0),
  )
