import { setTimeout as sleep } from 'node:timers/promises'
import { isRefused } from '../journey/answers.ts'
import type { Refused } from '../journey/answers.ts'
import type { History, Result } from './history.ts'

/** A buyer who does not take silence for an answer: does the same again until it is said what came of it. */
export type Persist = <Answer extends object>(
  intent: { what: string; intent: string },
  act: () => Promise<Answer | Refused>,
) => Promise<Answer | Refused | null>

const pauseMs = 150

/** Null when nobody said what came of it before `deadline`, which then stays unknown. */
export const persistence =
  (buyer: number, history: History, deadline: () => number): Persist =>
  async ({ what, intent }, act) => {
    for (;;) {
      const startedMs = Date.now()
      const note = (result: Result, detail: string) =>
        history.add({ buyer, what, intent, startedMs, endedMs: Date.now(), result, detail })
      try {
        const answer = await act()
        if (!isRefused(answer)) {
          note('ok', JSON.stringify(answer))
          return answer
        }
        if (!answer.retryable) {
          note('failed', answer.code)
          return answer
        }
        note('unknown', answer.code)
      } catch (error) {
        note('unknown', error instanceof Error ? error.message : String(error))
      }
      if (Date.now() > deadline()) return null
      await sleep(pauseMs)
    }
  }
