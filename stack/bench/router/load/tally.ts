import { createHistogram } from 'node:perf_hooks'
import { z } from 'zod'

/** What a run of the load saw; failures by what they were. */
export const runReport = z.object({
  answered: z.number(),
  /** Answers that came after the end. */
  late: z.number(),
  seconds: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  failures: z.record(z.string(), z.number()),
})
export type RunReport = z.infer<typeof runReport>

const longestUs = 60_000_000

/** Counts answers and how long they took, to three digits. */
export const createTally = () => {
  const latencies = createHistogram({ lowest: 1, highest: longestUs, figures: 3 })
  const failures: Record<string, number> = {}
  let answered = 0
  let late = 0
  return {
    answer: (tookMs: number) => {
      answered += 1
      latencies.record(Math.min(longestUs, Math.max(1, Math.round(tookMs * 1_000))))
    },
    answerLate: () => void (late += 1),
    fail: (why: string) => void (failures[why] = (failures[why] ?? 0) + 1),
    report: (seconds: number): RunReport => ({
      answered,
      late,
      seconds,
      p50Ms: answered === 0 ? 0 : latencies.percentile(50) / 1_000,
      p99Ms: answered === 0 ? 0 : latencies.percentile(99) / 1_000,
      failures,
    }),
  }
}
