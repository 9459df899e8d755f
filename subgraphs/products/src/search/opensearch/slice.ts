/**
 * Products stand in the index in no order, so any stretch of it is like the whole: of long lists only a slice of the index
 * is counted, and what is found there is taken for all.
 */

/** As many matches are enough to count by: then a count of a tenth of them is right to 5 in a hundred, nineteen times of twenty. */
const enough = 1_000
/** As many are aimed at, and as many products are looked at first. */
const aimedAt = 3_000
const lookedAt = 40_000

/** The share of the index to count first; `matchesMax` is the most that can match. */
export const firstShare = (products: number, matchesMax: number): number =>
  matchesMax <= aimedAt ? 1 : Math.min(1, lookedAt / products)

/** The share to count instead, when too few matches were in this one; null when they were enough. */
export const widerShare = (share: number, counted: number): number | null => {
  if (share === 1 || counted >= enough) return null
  const wanted = (share * aimedAt) / Math.max(counted, 1)
  return wanted > 0.5 ? 1 : wanted
}

const places = 2 ** 32

/** The products of a slice; null when that is all. */
export const sliceOf = (share: number): object | null =>
  share === 1 ? null : { range: { shuffle: { lt: Math.round(share * places) - places / 2 } } }
