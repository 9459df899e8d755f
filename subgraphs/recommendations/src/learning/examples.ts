import type { LearningConfig } from './config.ts'
import { diceOf } from './dice.ts'
import { featureNames, featuresOf } from './features.ts'
import type { Ground } from './ground.ts'
import { interactionKinds } from './interactions.ts'
import type { Interactions } from './interactions.ts'
import { best } from './sparse.ts'
import type { Groups } from './ranker/lambdas.ts'
import { candidatesFor, taster } from './taster.ts'
import type { Scope } from './train.ts'

export type Examples = { numbers: Float32Array; groups: Groups }

const purchase = interactionKinds.indexOf('purchase')

/** What people bought in a window, as examples of which of their candidates they wanted. */
export const examplesOf = (
  ground: Ground,
  interactions: Interactions,
  window: readonly [number, number],
  scope: Scope,
  config: LearningConfig,
): Examples => {
  const bought = boughtIn(ground, interactions, window, scope)
  const taste = taster(ground)
  const popular = popularOf(ground)
  const dice = diceOf(config.seed)
  const parts: Examples[] = []
  const persons = [...bought.keys()].sort((a, b) => a - b)
  const step = Math.max(1, persons.length / config.windows.personsMax)
  for (let nth = 0; nth < persons.length; nth += step) {
    const person = persons[Math.floor(nth)] ?? 0
    const wanted = bought.get(person) ?? new Set<number>()
    const tasted = taste(person)
    const owned = ownedBy(ground, person)
    const candidates = candidatesFor(ground, tasted, popular, config).filter(
      (item) => scope === 'all' || !owned.has(item),
    )
    const unwanted = candidates.length - candidates.filter((item) => wanted.has(item)).length
    const chance = config.windows.examplesMax / unwanted
    const chosen = candidates.filter((item) => wanted.has(item) || dice() < chance)
    const isWanted = Uint8Array.from(chosen, (item) => (wanted.has(item) ? 1 : 0))
    if (!isWanted.includes(1)) continue
    parts.push({
      numbers: featuresOf(ground, tasted, chosen),
      groups: { start: Int32Array.of(0, chosen.length), isWanted, wanted: Int32Array.of(wanted.size) },
    })
  }
  return joined(parts)
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
    part.groups.start.forEach((at, nth) => (groups.start[group + nth] = row + at))
    row += part.groups.isWanted.length
    group += part.groups.wanted.length
  }
  return { numbers, groups }
}

/** Items by how they sell, the best first; what nobody bought is left out. */
export const popularOf = ({ sold }: Ground): Int32Array =>
  best(
    Int32Array.from(sold.heat.keys()).filter((item) => (sold.heat[item] ?? 0) > 0),
    sold.heat,
    2_000,
  )

export const ownedBy = ({ pairs }: Ground, person: number): Set<number> => {
  const owned = new Set<number>()
  for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1)
    if ((pairs.times[pair] ?? 0) > 0) owned.add(pairs.item[pair] ?? 0)
  return owned
}

const boughtIn = (ground: Ground, all: Interactions, [from, until]: readonly [number, number], scope: Scope) => {
  const bought = new Map<number, Set<number>>()
  const owned = new Map<number, Set<number>>()
  for (let row = 0; row < all.person.length; row += 1) {
    const [at, person, item] = [all.atSeconds[row] ?? 0, all.person[row] ?? 0, all.item[row] ?? 0]
    if (at < from || at >= until || all.kind[row] !== purchase) continue
    if (ground.pairs.start[person] === ground.pairs.start[person + 1] || (ground.sold.buyers[item] ?? 0) === 0) continue
    const had = owned.get(person) ?? ownedBy(ground, person)
    owned.set(person, had)
    if (scope === 'new' && had.has(item)) continue
    bought.set(person, (bought.get(person) ?? new Set()).add(item))
  }
  return bought
}
