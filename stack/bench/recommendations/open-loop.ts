import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../quantile.ts'

/** How long answers took, in ms from when each was asked; `lateP99Ms`: how late it was asked. */
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
 * measured from when it should have been asked.
 */
export const askAtRate = async (
  ask: (nth: number) => Promise<boolean>,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Served> => {
  const [tookMs, lateMs]: [number[], number[]] = [[], []]
  let failed = 0
  const asking: Promise<void>[] = []
  const begunAt = performance.now()
  for (let nth = 0; nth < perSecond * seconds;) {
    const now = performance.now()
    for (; nth < perSecond * seconds && begunAt + (nth * 1_000) / perSecond <= now; nth += 1) {
      const dueAt = begunAt + (nth * 1_000) / perSecond
      lateMs.push(performance.now() - dueAt)
      asking.push(
        ask(nth).then((isGood) => {
          tookMs.push(performance.now() - dueAt)
          failed += isGood ? 0 : 1
        }),
      )
    }
    await sleep(1)
  }
  await Promise.all(asking)
  const lasted = (performance.now() - begunAt) / 1_000
  return {
    perSecond: Math.round(tookMs.length / lasted),
    ...{ p50Ms: rounded(tookMs, 0.5), p95Ms: rounded(tookMs, 0.95), p99Ms: rounded(tookMs, 0.99) },
    ...{ lateP99Ms: rounded(lateMs, 0.99), failed },
  }
}

const rounded = (values: readonly number[], share: number): number => Math.round(quantile(values, share) * 100) / 100
