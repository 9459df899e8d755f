import { and, eq, isNotNull, lt } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { takenFrom } from './cart-rows.ts'
import type { Taken } from './cart-rows.ts'
import { quotes } from './tables.ts'

const batchMax = 200

/** Quotes that were claimed before then, whose order was not heard of and whose lines are still out of the cart. */
export const findTaken = async (db: Db, claimedBefore: Date): Promise<string[]> => {
  const rows = await db
    .select({ id: quotes.id })
    .from(quotes)
    .where(and(isNotNull(quotes.taken), lt(quotes.claimedAt, claimedBefore)))
    .orderBy(quotes.claimedAt)
    .limit(batchMax)
  return rows.map((row) => row.id)
}

/** What the claim of a quote took, which from now on it has not; the quote is locked. */
export const giveUpTaken = async (tx: Db, quoteId: string): Promise<Taken[]> => {
  const [row] = await tx.select({ taken: quotes.taken }).from(quotes).where(eq(quotes.id, quoteId)).for('update')
  if (!row?.taken) return []
  await tx.update(quotes).set({ taken: null }).where(eq(quotes.id, quoteId))
  return row.taken.map(takenFrom)
}
