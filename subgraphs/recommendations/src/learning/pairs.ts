import { interactionKinds } from './interactions.ts'
import type { InteractionKind, Interactions } from './interactions.ts'
import { byKey, byTime } from './order.ts'

/** What one deed of each kind says about liking. A rating says more the further it is from 2.5 stars; a return says nothing by itself. */
export type KindWeights = Record<Exclude<InteractionKind, 'return'>, number>

/**
 * What is between people and items, in compressed rows by person, items ascending. All days are counted back from
 * `nowSeconds`. What was only looked at, or all of which was sent back, has `times` 0.
 */
export type Pairs = {
  persons: number
  items: number
  start: Int32Array
  item: Int32Array
  /** On how many days it was bought: those at `boughtStart[pair]` up to `boughtStart[pair + 1]` of `boughtDays`, the longest ago first. */
  times: Int32Array
  boughtStart: Int32Array
  boughtDays: Float32Array
  units: Float32Array
  /** The sum of what the deeds say, each worth half after the half-life. */
  liking: Float32Array
}

export type PairOptions = { nowSeconds: number; weights: KindWeights; halfLifeDays: number }

export const daySeconds = 86_400
const [purchase, , , , rating, returned] = interactionKinds.map((_, at) => at)

/** Folds what happened into one entry for each person and item; the order of the rows makes no difference. */
export const pairsOf = (all: Interactions, { nowSeconds, weights, halfLifeDays }: PairOptions): Pairs => {
  const order = byKey(all.person, all.persons, byKey(all.item, all.items, byTime(all.atSeconds)))
  const pairs = emptyPairs(all, order)
  const worth = interactionKinds.map((name) => (name === 'return' ? 0 : weights[name]))
  const fade = Math.LN2 / halfLifeDays
  let [pair, bought, lastDay] = [-1, 0, -1]
  for (let nth = 0; nth < order.length; nth += 1) {
    const row = order[nth] ?? 0
    if (isNewPair(all, order, nth)) {
      pair += 1
      lastDay = -1
      begin(pairs, pair, all.person[row] ?? 0, all.item[row] ?? 0, bought)
    }
    const [deed, many] = [all.kind[row] ?? 0, all.quantity[row] ?? 0]
    const agoDays = Math.max(0, nowSeconds - (all.atSeconds[row] ?? 0)) / daySeconds
    const day = Math.floor((all.atSeconds[row] ?? 0) / daySeconds)
    if (deed === purchase && day !== lastDay) {
      pairs.boughtDays[bought] = agoDays
      bought += 1
      lastDay = day
    }
    if (deed === purchase) add(pairs.units, pair, many)
    else if (deed === returned) add(pairs.units, pair, -many)
    else
      add(
        pairs.liking,
        pair,
        (worth[deed] ?? 0) * (deed === rating ? (many - 2.5) / 2.5 : 1) * Math.exp(-fade * agoDays),
      )
  }
  pairs.boughtStart[pair + 1] = bought
  settle(pairs, worth[purchase ?? 0] ?? 0, fade)
  return pairs
}

const add = (to: Float32Array, at: number, what: number): void => {
  to[at] = (to[at] ?? 0) + what
}

const isNewPair = ({ person, item }: Interactions, order: Int32Array, nth: number): boolean => {
  const [row, previous] = [order[nth] ?? 0, order[nth - 1] ?? -1]
  return nth === 0 || person[row] !== person[previous] || item[row] !== item[previous]
}

const begin = (pairs: Pairs, pair: number, person: number, item: number, bought: number): void => {
  pairs.item[pair] = item
  pairs.start[person + 1] = (pairs.start[person + 1] ?? 0) + 1
  pairs.boughtStart[pair] = bought
}

/** What was sent back altogether was never bought; of the rest each day counts. */
const settle = (pairs: Pairs, worth: number, fade: number): void => {
  for (let person = 0; person < pairs.persons; person += 1)
    pairs.start[person + 1] = (pairs.start[person + 1] ?? 0) + (pairs.start[person] ?? 0)
  for (let pair = 0; pair < pairs.item.length; pair += 1) {
    if ((pairs.units[pair] ?? 0) <= 0) continue
    const [from, until] = [pairs.boughtStart[pair] ?? 0, pairs.boughtStart[pair + 1] ?? 0]
    pairs.times[pair] = until - from
    for (let at = from; at < until; at += 1)
      add(pairs.liking, pair, worth * Math.exp(-fade * (pairs.boughtDays[at] ?? 0)))
  }
}

const emptyPairs = (all: Interactions, order: Int32Array): Pairs => {
  let [count, bought] = [0, 0]
  for (let nth = 0; nth < order.length; nth += 1) {
    if (isNewPair(all, order, nth)) count += 1
    if (all.kind[nth] === purchase) bought += 1
  }
  return {
    persons: all.persons,
    items: all.items,
    start: new Int32Array(all.persons + 1),
    item: new Int32Array(count),
    times: new Int32Array(count),
    boughtStart: new Int32Array(count + 1),
    boughtDays: new Float32Array(bought),
    units: new Float32Array(count),
    liking: new Float32Array(count),
  }
}
