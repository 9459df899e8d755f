import type { Pairs } from './pairs.ts'

/** How each person buys. Days are counted back from now. */
export type People = {
  /** On how many days they bought. */
  visits: Float32Array
  /** Those days, by person: `visitStart[person]` up to `visitStart[person + 1]`, the latest first. */
  visitStart: Int32Array
  visitDays: Float32Array
  /** How many different items they have. */
  owned: Float32Array
  /** Items on one day, on average. */
  basket: Float32Array
  /** Of what they bought, the share that they had before. */
  again: Float32Array
}

/** Counts how each person buys. */
export const peopleOf = ({ persons, start, boughtStart, boughtDays, times }: Pairs): People => {
  const people: People = {
    visits: new Float32Array(persons),
    visitStart: new Int32Array(persons + 1),
    visitDays: new Float32Array(boughtDays.length),
    owned: new Float32Array(persons),
    basket: new Float32Array(persons),
    again: new Float32Array(persons),
  }
  let to = 0
  for (let person = 0; person < persons; person += 1) {
    let [owned, bought] = [0, 0]
    const [from, until] = [start[person] ?? 0, start[person + 1] ?? 0]
    for (let pair = from; pair < until; pair += 1) {
      bought += times[pair] ?? 0
      owned += (times[pair] ?? 0) > 0 ? 1 : 0
    }
    const days = boughtDays.slice(boughtStart[from], boughtStart[until]).sort()
    const begun = to
    for (let nth = 0; nth < days.length; nth += 1) {
      const day = days[nth] ?? 0
      if (nth > 0 && day - (people.visitDays[to - 1] ?? 0) < 0.5) continue
      people.visitDays[to] = day
      to += 1
    }
    people.visitStart[person + 1] = to
    people.visits[person] = to - begun
    people.owned[person] = owned
    people.basket[person] = bought / Math.max(1, to - begun)
    people.again[person] = bought === 0 ? 0 : 1 - owned / bought
  }
  return people
}

/** On how many days a person bought since so many days ago. */
export const visitsSince = ({ visitStart, visitDays }: People, person: number, days: number): number => {
  const from = visitStart[person] ?? 0
  let [low, high] = [from, visitStart[person + 1] ?? 0]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((visitDays[middle] ?? 0) < days) low = middle + 1
    else high = middle
  }
  return low - from
}
