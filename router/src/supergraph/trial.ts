/** How many operations ran, and how many of them had errors. */
export type Tally = { ran: number; failed: number }

const fadeAt = 10_000

/** Counts one more; what is long ago weighs less and less. */
export const tally = (counts: Tally, hasFailed: boolean): void => {
  counts.ran += 1
  if (hasFailed) counts.failed += 1
  if (counts.ran < fadeAt) return
  counts.ran /= 2
  counts.failed /= 2
}

const failedLeast = 10
const clearlyMore = 0.05

/**
 * Whether a new supergraph is clearly worse than the one before: some errors are always there, so it takes at least ten,
 * twice the share of before, and five in a hundred more.
 */
export const isWorse = (before: Readonly<Tally>, after: Readonly<Tally>): boolean => {
  if (after.failed < failedLeast) return false
  const usual = before.ran === 0 ? 0 : before.failed / before.ran
  const share = after.failed / after.ran
  return share > 2 * usual && share > usual + clearlyMore
}
