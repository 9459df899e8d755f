import { and, inArray, isNull, like, lt } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import { carts, quotes } from './tables.ts'

const batchMax = 500

/** Deletes a batch of guests' carts that nobody touched since; a cart being changed right now is left for next time. */
export const deleteGuestCarts = (db: Db, untouchedSince: Date): Promise<number> =>
  transaction(db, async (tx) => {
    const rows = await tx
      .select({ id: carts.id })
      .from(carts)
      .where(and(like(carts.ownerId, 'gst\\_%'), lt(carts.updatedAt, untouchedSince)))
      .orderBy(carts.updatedAt)
      .limit(batchMax)
      .for('update', { skipLocked: true })
    if (rows.length > 0)
      await tx.delete(carts).where(
        inArray(
          carts.id,
          rows.map((row) => row.id),
        ),
      )
    return rows.length
  })

/** Deletes a batch of quotes that expired before then and that no order claimed. */
export const deleteUnclaimedQuotes = (db: Db, expiredBefore: Date): Promise<number> =>
  transaction(db, async (tx) => {
    const rows = await tx
      .select({ id: quotes.id })
      .from(quotes)
      .where(and(isNull(quotes.claimedBy), lt(quotes.expiresAt, expiredBefore)))
      .orderBy(quotes.expiresAt)
      .limit(batchMax)
      .for('update', { skipLocked: true })
    if (rows.length > 0)
      await tx.delete(quotes).where(
        inArray(
          quotes.id,
          rows.map((row) => row.id),
        ),
      )
    return rows.length
  })
