import { overloaded } from './turns.ts'
import type { Turns } from './turns.ts'

type Limits = {
  /** Kinds of mutations of which some may be lost. */
  kinds: ReadonlySet<string>
  /** How many of them run at once, and how many wait. */
  atOnce: number
  waitingMax: number
  restMs?: (ranMs: number) => number
}

/** While others are at work these run for a quarter of the time at most. */
const threeTimes = (ranMs: number): number => 3 * ranMs
/** Others are at work for so long after their last turn: what they set going is worked on after their answers. */
const atWorkMs = 1_000

/**
 * Some kinds have turns of their own, so that however many come they neither wait before others nor make a crowd of them;
 * beside others at work each place rests after each turn for longer than it ran. Who finds the queue full is told so at once.
 */
export const turnsApart = (turns: Turns, { kinds, atOnce, waitingMax, restMs = threeTimes }: Limits): Turns => {
  const queue: (() => void)[] = []
  let running = 0
  let others = 0
  let othersAt = -Infinity

  const free = () => {
    running -= 1
    const next = queue.shift()
    if (next) begin(next)
  }
  const begin = (run: () => void) => {
    running += 1
    run()
  }
  const run = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const begunAt = performance.now()
    try {
      return await work()
    } finally {
      const now = performance.now()
      if (others > 0 || now - othersAt < atWorkMs) setTimeout(free, restMs(now - begunAt))
      else free()
    }
  }
  const takeApart = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const start = () => void run(work).then(resolve, reject)
      if (running < atOnce) begin(start)
      else if (queue.length < waitingMax) queue.push(start)
      else reject(overloaded)
    })
  const takeOther: Turns['take'] = async (kind, work) => {
    others += 1
    try {
      return await turns.take(kind, work)
    } finally {
      others -= 1
      othersAt = performance.now()
    }
  }
  return {
    ...turns,
    isApart: (kind) => kinds.has(kind),
    isFull: (kind) => (kinds.has(kind) ? running >= atOnce && queue.length >= waitingMax : turns.isFull(kind)),
    take: (kind, work) => (kinds.has(kind) ? takeApart(work) : takeOther(kind, work)),
  }
}
