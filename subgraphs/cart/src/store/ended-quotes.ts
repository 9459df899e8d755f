import { and, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { StuckItem } from '@shop/kit/stuck'
import type { Address } from '@shop/schema/shapes'
import { freeUses } from './promotion-uses.ts'
import { endedOrders, promotionUses, quotes } from './tables.ts'

const batchMax = 200

/** Gives back what unclaimed quotes keep that expired or were replaced before then; one being claimed right now is left. */
export const freeEndedQuotes = (db: Db, { at, endedBefore }: { at: Date; endedBefore: Date }): Promise<number> =>
  transaction(db, async (tx) => {
    const rows = await tx
      .select({ id: quotes.id })
      .from(quotes)
      .innerJoin(promotionUses, and(eq(promotionUses.quoteId, quotes.id), eq(promotionUses.state, 'KEPT')))
      .where(and(isNull(quotes.claimedBy), or(lt(quotes.expiresAt, endedBefore), lt(quotes.replacedAt, endedBefore))))
      .orderBy(promotionUses.changedAt)
      .limit(batchMax)
      .for('update', { of: quotes, skipLocked: true })
    return freeUses(tx, [...new Set(rows.map((row) => row.id))], at)
  })

/** Gives back what was claimed before then for an order that nobody heard of; from then on it cannot be claimed again. */
export const freeLapsedClaims = (db: Db, { at, claimedBefore }: { at: Date; claimedBefore: Date }): Promise<number> =>
  transaction(db, async (tx) => {
    const rows = await tx
      .select({ id: quotes.id })
      .from(quotes)
      .where(and(isUnplaced, lt(quotes.claimedAt, claimedBefore)))
      .orderBy(quotes.claimedAt)
      .limit(batchMax)
      .for('update', { skipLocked: true })
    const ids = rows.map((row) => row.id)
    if (ids.length === 0) return 0
    await tx.update(quotes).set({ givenBackAt: at }).where(inArray(quotes.id, ids))
    await freeUses(tx, ids, at)
    return ids.length
  })

/** The order was cancelled: what its quote used is given back, once. */
export const endOrder = async (tx: Db, orderId: string, at: Date): Promise<void> => {
  const [ended] = await tx
    .update(quotes)
    .set({ givenBackAt: sql`coalesce(${quotes.givenBackAt}, ${at.toISOString()}::timestamptz)` })
    .where(eq(quotes.orderId, orderId))
    .returning({ id: quotes.id })
  if (ended) await freeUses(tx, [ended.id], at)
  else await tx.insert(endedOrders).values({ orderId, at }).onConflictDoNothing()
}

const nowhere: Address = {
  name: '',
  company: null,
  line1: '',
  line2: null,
  city: '',
  region: null,
  postalCode: '',
  country: 'ZZ',
  phone: null,
}

/** Takes people out of a batch of quotes that were claimed before then and are an order, or never will be. */
export const trimQuotes = async (db: Db, { at, claimedBefore }: { at: Date; claimedBefore: Date }): Promise<number> => {
  const old = db
    .select({ id: quotes.id })
    .from(quotes)
    .where(and(isNotNull(quotes.claimedBy), isNull(quotes.trimmedAt), lt(quotes.claimedAt, claimedBefore)))
    .orderBy(quotes.claimedAt)
    .limit(batchMax)
    .for('update', { skipLocked: true })
  const rows = await db
    .update(quotes)
    .set({
      trimmedAt: at,
      people: { email: '', shipTo: nowhere, billTo: nowhere },
      snapshot: sql`jsonb_set(${quotes.snapshot}, '{screening}', 'null')`,
    })
    .where(inArray(quotes.id, old))
    .returning({ id: quotes.id })
  return rows.length
}

/** Claims whose order should long have been heard of. */
export const stuckClaims = async (db: Db): Promise<StuckItem[]> => {
  const dueAt = sql<Date>`${quotes.claimedAt} + interval '10 minutes'`.mapWith(quotes.claimedAt)
  const rows = await db
    .select({ id: quotes.id, since: quotes.claimedAt, dueAt })
    .from(quotes)
    .where(and(isUnplaced, sql`${quotes.claimedAt} < clock_timestamp() - interval '10 minutes'`))
    .orderBy(quotes.claimedAt)
    .limit(1_000)
  return rows.flatMap(({ id, since, dueAt: due }) => (since ? [{ id, state: 'CLAIMED', since, dueAt: due }] : []))
}

const isUnplaced = and(
  isNotNull(quotes.claimedBy),
  isNull(quotes.orderId),
  isNull(quotes.givenBackAt),
  isNull(quotes.trimmedAt),
)
