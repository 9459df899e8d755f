import { napping } from './nap.ts'

/** The current instant; passed in, so that tests and replays choose it. */
export type Now = () => Date

export const systemClock: Now = () => new Date()

export const after = (at: Date, ms: number): Date => new Date(at.getTime() + ms)

/** A clock that follows another one, until it is stopped. */
export type FollowingClock = { now: Now; stop: () => void }

type Options = {
  /** Asks the other clock for its milliseconds. */
  ask: () => Promise<number>
  /** Milliseconds of a timer that only ever goes forward, at the rate of time. */
  monotonic?: () => number
  everyMs?: number
  onFault?: (error: unknown) => void
}

const startLooks = 3

/**
 * Tells the time of another clock, so that a wrong or jumping clock of this machine changes nothing: an instant asked of
 * it now and then, and a monotonic timer in between. The other clock was read between question and answer, so a slow
 * answer says little, and corrects little.
 */
export const followClock = async ({
  ask,
  monotonic = () => performance.now(),
  everyMs = 10_000,
  onFault = () => {},
}: Options): Promise<FollowingClock> => {
  let offset: number | null = null
  let stopping = false
  const { nap, wake } = napping()

  const look = async () => {
    const askedAt = monotonic()
    const theirs = await ask()
    const answeredAt = monotonic()
    const [least, most] = [theirs - answeredAt, theirs - askedAt]
    offset = Math.min(Math.max(offset ?? (least + most) / 2, least), most)
  }
  for (let looked = 0; looked < startLooks; looked += 1) await look()

  const follow = async () => {
    while (!stopping) {
      await nap(everyMs)
      if (!stopping) await look().catch(onFault)
    }
  }
  void follow()
  return {
    now: () => new Date(monotonic() + (offset ?? 0)),
    stop: () => {
      stopping = true
      wake()
    },
  }
}
