/**
 * Products stand in the index in no order, so any stretch of it is like the whole: of long lists only a slice of the index
 * is counted, and what is found there is taken for all. Values of attributes are counted in a narrower one, since a product
 * has dozens of them.
 */

/** Which shares of the index are counted: for the list and what a product has one of, and for values of attributes. The narrower slice is a part of the other. */
export type Shares = { list: number; values: number }

/** How much to count: so many matches are aimed at, so many are enough, and so many products are looked at first where nobody knows how many match. */
type Wanted = { aimedAt: number; enough: number; lookedAt: number }

/** What a tenth of them have is right to a fifth, nineteen times of twenty. */
const ofList: Wanted = { aimedAt: 3_000, enough: 1_000, lookedAt: 20_000 }
/** And here to three tenths at worst, to a sixth where the guess was right. */
const ofValues: Wanted = { aimedAt: 1_200, enough: 400, lookedAt: 8_000 }

/** All of it. */
export const whole: Shares = { list: 1, values: 1 }

/** The shares to count first; `matchesMax` is the most that can match, null when nobody knows. */
export const firstShares = (products: number, matchesMax: number | null): Shares => ({
  list: first(products, matchesMax, ofList),
  values: first(products, matchesMax, ofValues),
})

const first = (products: number, matchesMax: number | null, { aimedAt, lookedAt }: Wanted): number =>
  worthwhile(matchesMax === null ? lookedAt / products : aimedAt / matchesMax)

/** How many matches were in each share. */
export type Seen = { list: number; values: number }

/** The shares to count instead, when too few matches were in these; null when they were enough. */
export const widerShares = (shares: Shares, seen: Seen): Shares | null => {
  const list = wider(shares.list, seen.list, ofList)
  const values = wider(shares.values, seen.values, ofValues)
  if (list === null && values === null) return null
  return { list: list ?? shares.list, values: Math.min(values ?? shares.values, list ?? shares.list) }
}

const wider = (share: number, seen: number, { aimedAt, enough }: Wanted): number | null =>
  share === 1 || seen >= enough ? null : worthwhile((share * aimedAt) / Math.max(seen, 1))

/** Half of an index costs hardly less than all of it. */
const worthwhile = (share: number): number => (share > 0.5 ? 1 : share)

const places = 2 ** 32

/** The products of a slice; null when that is all. */
export const sliceOf = (share: number): Record<string, unknown> | null =>
  share === 1 ? null : { range: { shuffle: { lt: Math.round(share * places) - places / 2 } } }
