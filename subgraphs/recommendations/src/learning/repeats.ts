import type { Pairs } from './pairs.ts'
import type { Sold } from './popularity.ts'

/** When a person bought an item: days since the first and last time, how often in 91 days, and each time worth less the longer ago. */
export type Repeats = { first: number; last: number; lately: number; fast: number; slow: number }

const [fastDays, slowDays] = [40, 500]

export const repeatsOf = ({ boughtStart, boughtDays }: Pairs, pair: number): Repeats => {
  const [from, until] = [boughtStart[pair] ?? 0, boughtStart[pair + 1] ?? 0]
  const sums = { first: boughtDays[from] ?? 0, last: boughtDays[until - 1] ?? 0, lately: 0, fast: 0, slow: 0 }
  for (let at = from; at < until; at += 1) {
    const days = boughtDays[at] ?? 0
    if (days <= 91) sums.lately += 1
    sums.fast += Math.exp(-days / fastDays)
    sums.slow += Math.exp(-days / slowDays)
  }
  return sums
}

/** How much somebody comes back to an item, without anything learned: how often they bought it, and whether it still sells. */
export const plainRepeat = (slow: number, soldShare: number): number => slow * Math.sqrt(soldShare + 0.05)

/** What an item sold in the last 14 days, in thousandths of all. */
export const soldShareOf = ({ since, totals }: Sold, item: number): number =>
  (1000 * (since[1]?.[item] ?? 0)) / Math.max(1, totals[1] ?? 0)
