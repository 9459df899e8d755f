import { createPassingMap } from '@shop/kit/passing-map'
import { LRUCache } from 'lru-cache'

/** Who looks at how long queries take. */
export type Watch = {
  /** Runs a query; what it takes is remembered as usual when `isUsual` says so at its end. */
  see: <Answer>(name: string, run: () => Promise<Answer>, isUsual: () => boolean) => Promise<Answer>
  /** Whether one that runs now takes clearly longer than it usually does. */
  isHeldUp: () => boolean
}

type Limits = {
  /** Differences below this are noise, in ms. */
  leastMs: number
  /** What runs longer than this is slow by itself. */
  mostMs: number
}

/** So much longer than usual is clearly longer. */
const clearly = 1.5
/** The weight of the newest in what is usual. */
const newest = 0.1

/** Knows the usual time of each operation, as a mean that forgets. */
export const createWatch = ({ leastMs, mostMs }: Limits): Watch => {
  const usual = new LRUCache<string, number>({ max: 2_000 })
  const running = createPassingMap<{ at: number; heldUpMs: number }, true>()
  return {
    see: async (name, run, isUsual) => {
      const known = usual.get(name)
      const query = { at: performance.now(), heldUpMs: Math.max(leastMs, clearly * (known ?? Infinity)) }
      running.add(query, true)
      try {
        return await run()
      } finally {
        running.delete(query)
        const ms = performance.now() - query.at
        if (isUsual()) usual.set(name, known === undefined ? ms : known + newest * (ms - known))
      }
    },
    isHeldUp: () => {
      const now = performance.now()
      return [...running.keys()].some(({ at, heldUpMs }) => now - at > heldUpMs && now - at < mostMs)
    },
  }
}
