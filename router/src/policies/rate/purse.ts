import type { Shape } from './bucket.ts'
import type { Buckets } from './buckets.ts'

/** Points of one bucket that this process has fetched ahead, so that most requests ask nobody. */
export type Purse = {
  has: (points: number) => boolean
  /** Pays what it has; gives what is left, as far as it is known here. */
  pay: (points: number) => number
  /** Fetches what it does not have, then pays. */
  take: (points: number) => Promise<Taken>
  /** Gives back what was paid for something that another purse refused. */
  giveBack: (points: number) => void
}

/** `retryAfterSeconds` when there was not enough. */
export type Taken = { remaining: number; retryAfterSeconds: number | null }

type Options = { name: string; shape: Shape; draw: Buckets['draw']; now: () => Date }

/** A chunk is this part of a full bucket; a purse with less than half a chunk is filled up while requests go on. */
const chunksOfBucket = 20
/** An empty bucket is looked into again after this. */
const emptyMs = 100

export const openPurse = ({ name, shape, draw, now }: Options): Purse => {
  const chunk = Math.ceil(shape.capacity / chunksOfBucket)
  let left = 0
  let inBucket = shape.capacity
  let waitedFor = 0
  let emptyUntilMs = 0
  let fetching: Promise<void> | null = null

  const fetch = async () => {
    const wanted = Math.max(chunk, waitedFor - left)
    const { granted, remaining } = await draw(name, shape, wanted)
    left += granted
    inBucket = remaining
    if (granted < wanted) emptyUntilMs = now().getTime() + emptyMs
  }
  const refill = () =>
    (fetching ??= fetch().finally(() => {
      fetching = null
    }))
  const isEmpty = () => now().getTime() < emptyUntilMs

  const pay = (points: number): number => {
    left -= points
    if (left < chunk / 2 && !fetching && !isEmpty()) void refill()
    return left + inBucket
  }
  const taken = (points: number): Taken => {
    if (left >= points) return { remaining: pay(points), retryAfterSeconds: null }
    const missing = points - left - inBucket
    return { remaining: left + inBucket, retryAfterSeconds: Math.max(1, Math.ceil(missing / shape.perSecond)) }
  }

  return {
    has: (points) => left >= points,
    pay,
    take: async (points) => {
      waitedFor += points
      try {
        // Whoever fetches does it for all who wait; only an empty bucket leaves somebody without.
        while (left < points && (fetching || !isEmpty())) await refill()
        return taken(points)
      } finally {
        waitedFor -= points
      }
    },
    giveBack: (points) => {
      left += points
    },
  }
}
