import type { Now } from '@shop/kit/clock'

/** Leaves a server that is away alone, each time for twice as long, and says when that begins and ends. */
export type Rest = { isOver: () => boolean; failed: () => { isToBeSaid: boolean }; worked: () => { wasAway: boolean } }

const firstMs = 250
const longestMs = 4_000
/** About once a minute. */
const saidEvery = 15

export const createRest = (now: Now): Rest => {
  let failures = 0
  let until = 0
  return {
    isOver: () => now().getTime() >= until,
    failed: () => {
      until = now().getTime() + Math.min(longestMs, firstMs * 2 ** failures)
      failures += 1
      return { isToBeSaid: failures % saidEvery === 1 }
    },
    worked: () => {
      const wasAway = failures > 0
      failures = 0
      return { wasAway }
    },
  }
}
