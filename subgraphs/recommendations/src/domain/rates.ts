/** A share of people, and the ends of its 95 % confidence interval. */
export type Interval = { rate: number; low: number; high: number }

const z = 1.959963984540054

/**
 * Wilson's score interval of a share: sound also for few people and for shares near 0 and 1. Null for nobody.
 * E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927).
 */
export const wilson = (count: number, of: number): Interval | null => {
  if (of === 0) return null
  const rate = count / of
  const middle = (rate + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const half = (z * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of)
  return { rate, low: Math.min(rate, Math.max(0, middle - half)), high: Math.max(rate, Math.min(1, middle + half)) }
}

/**
 * How much greater a share is than another, with the 95 % confidence interval made of both of theirs.
 * R. G. Newcombe, Interval Estimation for the Difference between Independent Proportions (1998), method 10.
 */
export const difference = (one: Interval, other: Interval): { value: number; low: number; high: number } => {
  const value = one.rate - other.rate
  return {
    value,
    low: value - Math.hypot(one.rate - one.low, other.high - other.rate),
    high: value + Math.hypot(one.high - one.rate, other.rate - other.low),
  }
}
