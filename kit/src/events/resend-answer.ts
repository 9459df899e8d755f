import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../db.ts'
import { answer, defineRequest } from '../requests.ts'
import type { Answerer } from '../requests.ts'
import { outbox } from './tables.ts'

/** Makes a part send every event once more that it told since then; says how many. Whoever applied them drops them. */
export const resendEventsOf = (part: string) =>
  defineRequest(`${part}.resendEvents`, {
    input: z.object({ since: z.iso.datetime() }),
    answer: z.object({ events: z.number() }),
    timeoutMs: 60_000,
  })

/** Every part that tells anything answers this, so that an operator needs the broker only. */
export const resendAnswer = <Context>(part: string, db: Db): Answerer<Context> =>
  answer(resendEventsOf(part), async ({ since }) => {
    const marked = await db.execute(sql`
      update ${outbox} set sent_at = null where created_at >= ${since}::timestamptz and sent_at is not null`)
    return { events: marked.count }
  })
