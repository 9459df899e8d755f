import { createHash } from 'node:crypto'
import { inArray, lte, sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { codeTries } from './gift-card-tables.ts'

/** Who tries codes: whose session it is, and where it comes from. */
export type Trier = { ownerId: string | null; callerHash: string | null }

const windowMs = 15 * 60_000
/** An address may stand for a whole office. */
const triesMax = { owner: 20, caller: 100 }

/** Counts tries before they are made, so that a crowd at once makes no more than one after the other could; says whether there was room. */
export const countTries = async (db: Db, trier: Trier, tries: number, at: Date): Promise<boolean> => {
  const buckets = bucketsOf(trier)
  if (buckets.length === 0) return true
  const endsAt = after(at, windowMs)
  const isOver = sql`${codeTries.endsAt} <= ${at.toISOString()}::timestamptz`
  const rows = await db
    .insert(codeTries)
    .values(buckets.map(({ bucket }) => ({ bucket, count: tries, endsAt })))
    .onConflictDoUpdate({
      target: codeTries.bucket,
      set: {
        count: sql`case when ${isOver} then excluded.count else ${codeTries.count} + excluded.count end`,
        endsAt: sql`case when ${isOver} then excluded.ends_at else ${codeTries.endsAt} end`,
      },
    })
    .returning()
  return rows.every(({ bucket, count }) => count <= (buckets.find((one) => one.bucket === bucket)?.max ?? 0))
}

/** Codes that were right are no guesses. */
export const uncountTries = async (db: Db, trier: Trier, tries: number): Promise<void> => {
  const buckets = bucketsOf(trier).map(({ bucket }) => bucket)
  if (tries === 0 || buckets.length === 0) return
  await db
    .update(codeTries)
    .set({ count: sql`greatest(0, ${codeTries.count} - ${tries}::int)` })
    .where(inArray(codeTries.bucket, buckets))
}

/** Forgets windows that are over. */
export const forgetTries = async (db: Db, at: Date): Promise<void> => {
  await db.delete(codeTries).where(lte(codeTries.endsAt, at))
}

const bucketsOf = ({ ownerId, callerHash }: Trier) =>
  [
    { who: ownerId && `owner ${ownerId}`, max: triesMax.owner },
    { who: callerHash && `caller ${callerHash}`, max: triesMax.caller },
  ]
    .flatMap(({ who, max }) => (who ? [{ bucket: createHash('sha256').update(who).digest('hex'), max }] : []))
    .toSorted((a, b) => (a.bucket < b.bucket ? -1 : 1))
