import { createHash } from 'node:crypto'
import { inArray, sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Now } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { attempts } from './tables.ts'

/** How often something may be tried within a window that begins with the first try. */
export type Limit = { name: string; subject: string; tries: number; windowMs: number }

export type TooManyAttempts = { code: 'TooManyAttempts'; message: string; retryAfterSeconds: number; retryable: true }

/** Counts tries before they are made, so that a crowd at once cannot make more than one at a time could. */
export const attemptStore = (db: Db, now: Now) => ({
  /** Null when all limits leave room; each counts the try either way. */
  async take(limits: readonly Limit[]): Promise<TooManyAttempts | null> {
    const at = now()
    const values = limits.map((limit) => ({ bucket: bucketOf(limit), count: 1, endsAt: after(at, limit.windowMs) }))
    const rows = await db
      .insert(attempts)
      .values(values.toSorted((a, b) => (a.bucket < b.bucket ? -1 : 1)))
      .onConflictDoUpdate({
        target: attempts.bucket,
        set: {
          count: sql`case when ${attempts.endsAt} <= ${at.toISOString()}::timestamptz then 1 else ${attempts.count} + 1 end`,
          endsAt: sql`case when ${attempts.endsAt} <= ${at.toISOString()}::timestamptz then excluded.ends_at else ${attempts.endsAt} end`,
        },
      })
      .returning()
    const used = new Map(rows.map((row) => [row.bucket, row]))
    const full = limits
      .map((limit) => ({ limit, row: used.get(bucketOf(limit)) }))
      .filter(({ limit, row }) => row && row.count > limit.tries)
    const waitMs = Math.max(0, ...full.map(({ row }) => (row ? row.endsAt.getTime() - at.getTime() : 0)))
    return full.length === 0 ? null : tooMany(Math.max(1, Math.ceil(waitMs / 1000)))
  },

  /** It was right, so that it does not count; what was tried before still does. */
  async giveBack(limits: readonly Limit[]): Promise<void> {
    if (limits.length === 0) return
    await db
      .update(attempts)
      .set({ count: sql`greatest(0, ${attempts.count} - 1)` })
      .where(inArray(attempts.bucket, limits.map(bucketOf)))
  },

  /** Whoever got it right starts anew. */
  async forget(limits: readonly Limit[]): Promise<void> {
    await db.delete(attempts).where(inArray(attempts.bucket, limits.map(bucketOf)))
  },
})
export type AttemptStore = ReturnType<typeof attemptStore>

const bucketOf = ({ name, subject }: Limit): string => createHash('sha256').update(`${name}\n${subject}`).digest('hex')

const tooMany = (retryAfterSeconds: number): TooManyAttempts => ({
  code: 'TooManyAttempts',
  message: `Too many attempts. Try again in ${retryAfterSeconds} s.`,
  retryAfterSeconds,
  retryable: true,
})
