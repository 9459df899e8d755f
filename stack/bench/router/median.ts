import { quantile } from '../quantile.ts'
import type { Figures } from './measure.ts'

/** The middle of the rounds, for each figure; failures of all rounds together. */
export const medianOf = (rounds: readonly Figures[]): Figures => {
  const middle = (pick: (figures: Figures) => number) => quantile(rounds.map(pick), 0.5)
  const failures: Record<string, number> = {}
  for (const round of rounds)
    for (const [why, count] of Object.entries(round.failures)) failures[why] = (failures[why] ?? 0) + count
  return {
    rps: middle(({ rps }) => rps),
    p50Ms: middle(({ p50Ms }) => p50Ms),
    p99Ms: middle(({ p99Ms }) => p99Ms),
    rssMb: Math.max(...rounds.map(({ rssMb }) => rssMb)),
    partRequests: middle(({ partRequests }) => partRequests),
    perCoreSecond: middle(({ perCoreSecond }) => perCoreSecond),
    failures,
  }
}
