/** Says whether a part is worth asking, by how the last asks ended. */
export type Breaker = {
  /** Throws when the part is not asked for a while. Whoever was let through says how it ended. */
  enter: () => void
  succeeded: () => void
  failed: () => void
}

type Options = { failuresMax: number; halfOpenMs: number; now: () => number }

/**
 * Opens after so many failures in a row; after a while one ask tries again, and how it ends decides. Of its own, because
 * it stands before every request to a part: the library's makes abort signals and promises for each, a tenth of the cost.
 */
export const createBreaker = ({ failuresMax, halfOpenMs, now }: Options): Breaker => {
  let failures = 0
  let openUntil = 0
  let isTrying = false
  return {
    enter: () => {
      if (failures < failuresMax) return
      if (isTrying || now() < openUntil) throw new Error('not asked for a while')
      isTrying = true
    },
    succeeded: () => {
      failures = 0
      isTrying = false
    },
    failed: () => {
      failures += 1
      isTrying = false
      if (failures >= failuresMax) openUntil = now() + halfOpenMs
    },
  }
}
