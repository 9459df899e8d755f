import { z } from 'zod'
import { answer, defineRequest } from '../requests.ts'
import type { Answerer } from '../requests.ts'
import { replayDeadLetters } from './apply.ts'
import type { Hearing } from './apply.ts'
import { countOpenDeadLetters, openDeadLetters } from './dead-letters.ts'

const letter = z.object({
  id: z.number(),
  consumer: z.string(),
  eventId: z.string(),
  subject: z.string(),
  reason: z.string(),
  deliveries: z.number(),
  payloadHash: z.string(),
  failedAt: z.iso.datetime(),
})

/** Which messages a part gave up, oldest first; their payloads stay where they are. */
export const deadLettersOf = (part: string) =>
  defineRequest(`${part}.deadLetters`, {
    input: z.object({ limit: z.number().int().min(1).max(1_000) }),
    answer: z.object({ total: z.number(), letters: z.array(letter) }),
  })

/** Makes a part try every message once more that it gave up; `left` failed again. */
export const replayDeadLettersOf = (part: string) =>
  defineRequest(`${part}.replayDeadLetters`, {
    input: z.object({}),
    answer: z.object({ replayed: z.number(), left: z.number() }),
    timeoutMs: 60_000,
  })

/** Every part answers these, so that an operator needs the broker only. A part that hears nothing has nothing to give up, and no table for it. */
export const deadLetterAnswers = <Context>(options: Hearing<Context>): Answerer<Context>[] => {
  const { part, db, reactions } = options
  const hearsNothing = reactions.length === 0
  return [
    answer(deadLettersOf(part), async ({ limit }) => {
      if (hearsNothing) return { total: 0, letters: [] }
      const letters = await openDeadLetters(db, limit)
      const shown = letters.map(({ failedAt, ...rest }) => ({ ...rest, failedAt: failedAt.toISOString() }))
      return { total: await countOpenDeadLetters(db), letters: shown.map((each) => letter.parse(each)) }
    }),
    answer(replayDeadLettersOf(part), async () => {
      if (hearsNothing) return { replayed: 0, left: 0 }
      const replayed = await replayDeadLetters(options)
      return { replayed, left: await countOpenDeadLetters(db) }
    }),
  ]
}
