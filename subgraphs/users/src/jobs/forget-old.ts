import { inArray, lt, or } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { attempts, refreshTokens, sessions } from '../store/tables.ts'

const keptMs = 30 * 24 * 3600 * 1000
const batch = 1_000

/** Deletes what nobody will ask for again: sessions and spent tokens that ended a month ago, and counters whose window is over. */
export const forgetOld: Job<Context> = {
  name: 'forget-old',
  everyMs: 3600 * 1000,
  run: async ({ db, now }) => {
    const longAgo = after(now(), -keptMs)
    const deadSessions = db
      .select({ id: sessions.id })
      .from(sessions)
      .where(or(lt(sessions.expiresAt, longAgo), lt(sessions.revokedAt, longAgo)))
      .limit(batch)
    const oldTokens = db
      .select({ hash: refreshTokens.hash })
      .from(refreshTokens)
      .where(lt(refreshTokens.usedAt, longAgo))
      .limit(batch)
    const oldCounters = db
      .select({ bucket: attempts.bucket })
      .from(attempts)
      .where(lt(attempts.endsAt, now()))
      .limit(batch)
    const gone = [
      await db.delete(sessions).where(inArray(sessions.id, deadSessions)).returning({ id: sessions.id }),
      await db
        .delete(refreshTokens)
        .where(inArray(refreshTokens.hash, oldTokens))
        .returning({ hash: refreshTokens.hash }),
      await db.delete(attempts).where(inArray(attempts.bucket, oldCounters)).returning({ bucket: attempts.bucket }),
    ]
    return gone.reduce((sum, rows) => sum + rows.length, 0)
  },
}
