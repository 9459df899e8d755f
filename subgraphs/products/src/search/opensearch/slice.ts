/**
 * Products stand in the index in no order, so any stretch of it is like the whole: of long lists only a slice of the index
 * is counted, and what is found there is taken for all.
 */

/** So many matches are enough to count by: what a tenth of them have is then right to a fifth, nineteen times of twenty. */
const enough = 1_000
/** So many are aimed at, and so many products are looked at first where nobody knows how many match. */
const aimedAt = 3_000
const lookedAt = 20_000

/** The share of the index to count first; `matchesMax` is the most that can match. */
export const firstShare = (products: number, matchesMax: number): number =>
  worthwhile(Math.max(lookedAt / products, aimedAt / matchesMax))

/** The share to count instead, when too few matches were in this one; null when they were enough. */
export const widerShare = (share: number, counted: number): number | null =>
  share === 1 || counted >= enough ? null : worthwhile((share * aimedAt) / Math.max(counted, 1))

/** Half of an index costs hardly less than all of it. */
const worthwhile = (share: number): number => (share > 0.5 ? 1 : share)

const places = 2 ** 32

/** The products of a slice; null when that is all. */
export const sliceOf = (share: number): object | null =>
  share === 1 ? null : { range: { shuffle: { lt: Math.round(share * places) - places / 2 } } }
