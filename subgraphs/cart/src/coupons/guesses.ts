import type { Cache } from '@shop/kit/cache'
import { after } from '@shop/kit/clock'
import type { Now } from '@shop/kit/clock'

/** What becomes of a try to give a code. */
export type Guess = { kind: 'free' } | { kind: 'usedUp'; retryAfterSeconds: number } | { kind: 'unknown' }

/** Counts wrong guesses at codes. */
export type Guesses = {
  /** Counts a try before it is made, so that a crowd at once cannot make more than one at a time could. */
  take: (subject: string) => Promise<Guess>
  /** It was right: it does not count. */
  forgive: (subject: string) => Promise<void>
}

export const triesMax = 100
const windowMs = 10 * 60_000
const subjectsMax = 10_000

/**
 * The cache counts for all processes. Each also counts for itself, so that a cache that was wiped gives nobody many tries
 * more. While the cache is away nobody may try: a code is worth money to whoever finds it.
 */
export const createGuesses = (cache: Pick<Cache, 'count'>, now: Now): Guesses => {
  const own = new Map<string, { tries: number; endsAt: Date }>()
  const countOwn = (subject: string, by: number): { tries: number; endsAt: Date } => {
    const before = own.get(subject)
    const isOn = before && before.endsAt > now()
    const counted = {
      tries: Math.max(0, (isOn ? before.tries : 0) + by),
      endsAt: isOn ? before.endsAt : after(now(), windowMs),
    }
    own.delete(subject)
    own.set(subject, counted)
    const [oldest] = own.keys()
    if (own.size > subjectsMax && oldest !== undefined) own.delete(oldest)
    return counted
  }
  const nameOf = (subject: string) => `guesses:${subject}`
  return {
    take: async (subject) => {
      const { tries, endsAt } = countOwn(subject, 1)
      const shared = await cache.count(nameOf(subject), windowMs)
      if (shared === null) return { kind: 'unknown' }
      if (Math.max(shared, tries) <= triesMax) return { kind: 'free' }
      return { kind: 'usedUp', retryAfterSeconds: Math.ceil((endsAt.getTime() - now().getTime()) / 1_000) }
    },
    forgive: async (subject) => {
      countOwn(subject, -1)
      await cache.count(nameOf(subject), windowMs, -1)
    },
  }
}
