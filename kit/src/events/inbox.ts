import type { Db } from '../db.ts'
import { inbox } from './tables.ts'

/** Records that this event takes effect here, now. False when it already did (also in a transaction still open elsewhere). */
export const firstTime = async (tx: Db, consumer: string, eventId: string): Promise<boolean> => {
  const rows = await tx
    .insert(inbox)
    .values({ consumer, eventId })
    .onConflictDoNothing()
    .returning({ eventId: inbox.eventId })
  return rows.length === 1
}
