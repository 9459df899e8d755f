/** Gives out at most so many a second, and what was saved up in one second. */
export type TokenBucket = { take: (wanted: number) => number }

/** `nowMs` is any clock that only goes forward. */
export const tokenBucket = (perSecond: number, nowMs: () => number): TokenBucket => {
  let saved = perSecond
  let at = nowMs()
  return {
    take: (wanted) => {
      const now = nowMs()
      saved = Math.min(perSecond, saved + ((now - at) / 1_000) * perSecond)
      at = now
      const given = Math.min(wanted, Math.floor(saved))
      saved -= given
      return given
    },
  }
}
