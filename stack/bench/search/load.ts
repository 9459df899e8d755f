import { createHistogram } from 'node:perf_hooks'
import { z } from 'zod'

/** How long answers took, and how many came a second. */
export const latency = z.object({
  p50Ms: z.number(),
  p95Ms: z.number(),
  p99Ms: z.number(),
  qps: z.number(),
  failures: z.number(),
})
export type Latency = z.infer<typeof latency>

type Load = { clients: number; seconds: number; ask: (nth: number) => Promise<unknown>; from: number }

/** So many clients ask one thing after the other, each as soon as it has its answer. */
export const underLoad = async ({ clients, seconds, ask, from }: Load): Promise<Latency & { asked: number }> => {
  const tookUs = createHistogram({ lowest: 1, highest: 60_000_000, figures: 3 })
  const startedAt = performance.now()
  let next = from
  let failures = 0
  const client = async () => {
    while (performance.now() - startedAt < seconds * 1_000) {
      const askedAt = performance.now()
      await ask(next++).catch(() => (failures += 1))
      tookUs.record(Math.max(1, Math.round((performance.now() - askedAt) * 1_000)))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const at = (percent: number) => Math.round(tookUs.percentile(percent) / 10) / 100
  const qps = Math.round((tookUs.count / (performance.now() - startedAt)) * 1_000)
  return { p50Ms: at(50), p95Ms: at(95), p99Ms: at(99), qps, failures, asked: next - from }
}
