/** How one list did against what was bought afterwards, all from 0 to 1. */
export type ListMeasures = { hit: number; recall: number; ndcg: number }

/**
 * Measures the first `depth` of a list against the items that were wanted: gain 1 each, and for NDCG an ideal of
 * min(depth, wanted) (Järvelin and Kekäläinen 2002). `wanted` must not be empty.
 */
export const measureList = (ranked: readonly number[], wanted: ReadonlySet<number>, depth: number): ListMeasures => {
  let hits = 0
  let gained = 0
  for (const [nth, item] of ranked.slice(0, depth).entries()) {
    if (!wanted.has(item)) continue
    hits += 1
    gained += discountAt(nth)
  }
  return { hit: hits > 0 ? 1 : 0, recall: hits / wanted.size, ndcg: gained / idealOf(wanted.size, depth) }
}

/** What an item is worth at a place, from 0. */
export const discountAt = (nth: number): number => 1 / Math.log2(nth + 2)

/** The most that a list of this depth can gain when so many are wanted. */
export const idealOf = (wanted: number, depth: number): number => {
  let ideal = 0
  for (let nth = 0; nth < Math.min(wanted, depth); nth += 1) ideal += discountAt(nth)
  return ideal
}
