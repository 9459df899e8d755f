import { createHash } from 'node:crypto'
import { asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { deadLetters } from './tables.ts'

export type DeadLetter = typeof deadLetters.$inferSelect

type GivenUp = {
  consumer: string
  eventId: string
  subject: string
  payload: string
  reason: string
  deliveries: number
}

/** Keeps a message that cannot be handled, so that the others flow and nothing is lost. */
export const giveUp = async (db: Db, message: GivenUp): Promise<void> => {
  const payloadHash = createHash('sha256').update(message.payload).digest('hex')
  const { payload, reason } = message
  await db
    .insert(deadLetters)
    .values({ ...message, payload: withoutNul(payload), reason: withoutNul(reason), payloadHash })
}

/** A zero character cannot be stored in a text; the hash is of the message as it was. */
const withoutNul = (text: string): string => text.replaceAll('\0', '\uFFFD')

/** Those that wait for a replay, oldest first. */
export const openDeadLetters = (db: Db, limit = Number.MAX_SAFE_INTEGER): Promise<DeadLetter[]> =>
  db.select().from(deadLetters).where(isNull(deadLetters.replayedAt)).orderBy(asc(deadLetters.id)).limit(limit)

/** How many wait for a replay. */
export const countOpenDeadLetters = (db: Db): Promise<number> => db.$count(deadLetters, isNull(deadLetters.replayedAt))

export const markReplayed = async (tx: Db, id: number, at: Date): Promise<void> => {
  await tx.update(deadLetters).set({ replayedAt: at }).where(eq(deadLetters.id, id))
}
