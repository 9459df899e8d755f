import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../quantile.ts'

/** How long answers took, in ms from when each was to be asked; `lateP99Ms`: how late it was asked. */
export type Served = {
  perSecond: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  lateP99Ms: number
  failed: number
}

/**
 * Asks so often a second, whether or not what was asked before is answered: a slow answer makes nobody ask less. Each is
 * measured from when it should have been asked. Nothing is kept of an answer but its time, in room that is there before: who
 * measures must not stop to collect garbage.
 */
export const askAtRate = async (
  ask: (nth: number) => Promise<boolean>,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Served> => {
  const count = perSecond * seconds
  const [tookMs, lateMs] = [new Float64Array(count), new Float64Array(count)]
  const { promise: isDone, resolve: done, reject: broke } = Promise.withResolvers<void>()
  let [answered, failed] = [0, 0]
  const begunAt = performance.now()
  const dueAt = (nth: number) => begunAt + (nth * 1_000) / perSecond
  const askOne = async (nth: number) => {
    lateMs[nth] = performance.now() - dueAt(nth)
    const isGood = await ask(nth)
    tookMs[nth] = performance.now() - dueAt(nth)
    failed += isGood ? 0 : 1
    answered += 1
    if (answered === count) done()
  }
  for (let nth = 0; nth < count;) {
    for (const now = performance.now(); nth < count && dueAt(nth) <= now; nth += 1) askOne(nth).catch(broke)
    await sleep(1)
  }
  await isDone
  const lasted = (performance.now() - begunAt) / 1_000
  return {
    perSecond: Math.round(count / lasted),
    ...{ p50Ms: rounded(tookMs, 0.5), p95Ms: rounded(tookMs, 0.95), p99Ms: rounded(tookMs, 0.99) },
    ...{ lateP99Ms: rounded(lateMs, 0.99), failed },
  }
}

const rounded = (values: Float64Array, share: number): number => Math.round(quantile([...values], share) * 100) / 100
