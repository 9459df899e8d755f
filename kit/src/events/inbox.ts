import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import type { Envelope } from './envelope.ts'

/** An event, and the consumer that it was given to. */
export type Heard = { consumer: string; envelope: Envelope }

/**
 * Records that these events take effect here, now, and gives those that never did (also not in a transaction that is
 * still open elsewhere), in their order. Written in the order of their ids, so that two replicas cannot block each other.
 */
export const firstTimes = async (tx: Db, heard: readonly Heard[]): Promise<Heard[]> => {
  const written = await tx.execute(sql`
    insert into inbox (event_id, consumer)
    select event_id, consumer from unnest(${sql.param(heard.map(({ envelope }) => envelope.id))}::text[],
      ${sql.param(heard.map(({ consumer }) => consumer))}::text[]) as heard (event_id, consumer) order by event_id
    on conflict do nothing returning event_id, consumer`)
  const fresh = new Set(written.map((row) => keyOf(String(row['consumer']), String(row['event_id']))))
  return heard.filter(({ consumer, envelope }) => fresh.delete(keyOf(consumer, envelope.id)))
}

const keyOf = (consumer: string, eventId: string): string => `${consumer} ${eventId}`
