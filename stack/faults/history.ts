/** What came of one thing that a buyer did. `unknown`: no answer, so it may or may not have happened. */
export type Result = 'ok' | 'failed' | 'unknown'

/** One try of one thing, as the buyer saw it. */
export type Try = {
  buyer: number
  what: string
  /** The same for every try of the same thing. */
  intent: string
  startedMs: number
  endedMs: number
  result: Result
  /** The answer, or what went wrong. */
  detail: string
}

/** Everything that buyers did in a run, in the order in which it ended. */
export type History = {
  tries: readonly Try[]
  add: (entry: Try) => void
  /** How many intents ended so, by their last try. */
  tally: () => Record<Result, number>
}

export const newHistory = (): History => {
  const tries: Try[] = []
  return {
    tries,
    add: (entry) => void tries.push(entry),
    tally: () => {
      const last = new Map(tries.map((each) => [`${each.buyer} ${each.intent}`, each.result]))
      const count = (result: Result) => [...last.values()].filter((each) => each === result).length
      return { ok: count('ok'), failed: count('failed'), unknown: count('unknown') }
    },
  }
}
