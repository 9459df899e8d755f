import { desc, gte } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { apiKeys, sessions } from './tables.ts'

/** An answer fits into one message; of more than this the latest matter most. */
const most = 10_000

/** Ids of sessions and hashes of keys that were ended at or after an instant. */
export const endedSince = async (db: Db, at: Date): Promise<string[]> => {
  const [endedSessions, endedKeys] = await Promise.all([
    db
      .select({ access: sessions.id })
      .from(sessions)
      .where(gte(sessions.revokedAt, at))
      .orderBy(desc(sessions.revokedAt))
      .limit(most),
    db.select({ access: apiKeys.keyHash }).from(apiKeys).where(gte(apiKeys.revokedAt, at)),
  ])
  return [...endedSessions, ...endedKeys].map(({ access }) => access)
}
