import type { Db } from '../db.ts'
import type { Envelope } from './envelope.ts'
import { inbox } from './tables.ts'

/** An event, and the consumer that it was given to. */
export type Heard = { consumer: string; envelope: Envelope }

/**
 * Records that these events take effect here, now, and gives those that never did (also not in a transaction that is
 * still open elsewhere), in their order. Written in the order of their ids, so that two replicas cannot block each other.
 */
export const firstTimes = async (tx: Db, heard: readonly Heard[]): Promise<Heard[]> => {
  const rows = heard
    .map(({ consumer, envelope }) => ({ consumer, eventId: envelope.id }))
    .toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1))
  const written = await tx
    .insert(inbox)
    .values(rows)
    .onConflictDoNothing()
    .returning({ consumer: inbox.consumer, eventId: inbox.eventId })
  const fresh = new Set(written.map((row) => keyOf(row.consumer, row.eventId)))
  return heard.filter(({ consumer, envelope }) => fresh.delete(keyOf(consumer, envelope.id)))
}

const keyOf = (consumer: string, eventId: string): string => `${consumer} ${eventId}`
