import type { Pairs } from './pairs.ts'

/** How many days back each count of buyers goes, the shortest first. */
export const countedDays = [7, 14, 28, 56, 91, 182] as const

/** How an item sold: by day and buyer, so that who takes three of one at once counts once. */
export type Sold = {
  /** For each of `countedDays`: how many bought it since, counted once a day each. */
  since: Float32Array[]
  /** For each of `countedDays`: the sum over all items. */
  totals: Float64Array
  /** How many owners bought it again in the last `lately` days. */
  again: Float32Array
  /** The same sum as of all buyers, with each purchase worth half after the half-life. */
  heat: Float32Array
  buyers: Float32Array
  /** How many of its buyers came back for it. */
  rebuyers: Float32Array
  /** Mean days between two purchases of it by one person; 0 where nobody came back. */
  betweenDays: Float32Array
  /** Days since it was first and last sold; `never` where it was not. */
  firstDays: Float32Array
  lastDays: Float32Array
}

export const never = 9_999
export const lately = 28

/** Counts how each item sold. */
export const soldOf = (pairs: Pairs, heatHalfLifeDays: number): Sold => {
  const sold = emptySold(pairs.items)
  const gaps = new Float32Array(pairs.items)
  const fade = Math.LN2 / heatHalfLifeDays
  for (let pair = 0; pair < pairs.item.length; pair += 1) {
    const times = pairs.times[pair] ?? 0
    if (times === 0) continue
    const item = pairs.item[pair] ?? 0
    const [from, until] = [pairs.boughtStart[pair] ?? 0, pairs.boughtStart[pair + 1] ?? 0]
    const [first, last] = [pairs.boughtDays[from] ?? 0, pairs.boughtDays[until - 1] ?? 0]
    sold.buyers[item] = (sold.buyers[item] ?? 0) + 1
    if (times > 1) sold.rebuyers[item] = (sold.rebuyers[item] ?? 0) + 1
    gaps[item] = (gaps[item] ?? 0) + times - 1
    sold.betweenDays[item] = (sold.betweenDays[item] ?? 0) + first - last
    if (sold.firstDays[item] === never || first > (sold.firstDays[item] ?? 0)) sold.firstDays[item] = first
    if (last < (sold.lastDays[item] ?? 0)) sold.lastDays[item] = last
    if (times > 1 && last <= lately) sold.again[item] = (sold.again[item] ?? 0) + 1
    for (let at = from; at < until; at += 1) count(sold, item, pairs.boughtDays[at] ?? 0, fade)
  }
  gaps.forEach((many, item) => (sold.betweenDays[item] = many === 0 ? 0 : (sold.betweenDays[item] ?? 0) / many))
  sold.totals.set(sold.since.map((counts) => counts.reduce((sum, many) => sum + many, 0)))
  return sold
}

const count = ({ since, heat }: Sold, item: number, days: number, fade: number): void => {
  heat[item] = (heat[item] ?? 0) + Math.exp(-fade * days)
  for (let nth = countedDays.length - 1; nth >= 0 && days <= (countedDays[nth] ?? 0); nth -= 1) {
    const counts = since[nth]
    if (counts) counts[item] = (counts[item] ?? 0) + 1
  }
}

const emptySold = (items: number): Sold => ({
  since: countedDays.map(() => new Float32Array(items)),
  totals: new Float64Array(countedDays.length),
  again: new Float32Array(items),
  heat: new Float32Array(items),
  buyers: new Float32Array(items),
  rebuyers: new Float32Array(items),
  betweenDays: new Float32Array(items),
  firstDays: new Float32Array(items).fill(never),
  lastDays: new Float32Array(items).fill(never),
})
