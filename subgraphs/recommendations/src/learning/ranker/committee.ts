import type { Groups } from './groups.ts'
import { learnRanker, scoresOf } from './ranker.ts'
import type { Ranker, RankerOptions } from './ranker.ts'

/** Several rankers that learned from the same examples by different losses and chances; together they err less than each. */
export type Committee = readonly Ranker[]

/** Lets each member learn. */
export const learnCommittee = (
  numbers: Float32Array,
  features: number,
  groups: Groups,
  members: readonly RankerOptions[],
): Committee => members.map((options) => learnRanker(numbers, features, groups, options))

/** What the members say of a person's rows, as the mean of their scores, each counted from its mean in its deviations. */
export const agreed = (committee: Committee, numbers: Float32Array, rows: number): Float32Array => {
  const sum = new Float32Array(rows)
  for (const member of committee) {
    const scores = scoresOf(member, numbers, rows)
    const mean = scores.reduce((total, score) => total + score, 0) / rows
    const variance = scores.reduce((total, score) => total + (score - mean) ** 2, 0) / rows
    const scale = 1 / (Math.sqrt(variance) || 1) / committee.length
    for (let row = 0; row < rows; row += 1) sum[row] = (sum[row] ?? 0) + ((scores[row] ?? 0) - mean) * scale
  }
  return sum
}
