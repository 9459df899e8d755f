import { and, count, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { olderThan } from '@shop/kit/newest-first'
import type { NewestKey } from '@shop/kit/newest-first'
import type { WishlistLineModel } from '../models.ts'
import { wishlistLines } from './tables.ts'

export const wishlistMax = 500

export type WishlistFull = { code: 'WishlistFull'; message: string; max: number }

/** Keeps a variant for later; a variant that is there already keeps its line. The owner's cart must be locked. */
export const keepForLater = async (
  tx: Db,
  line: WishlistLineModel,
): Promise<WishlistLineModel | Rejected<WishlistFull>> => {
  const same = and(eq(wishlistLines.ownerId, line.ownerId), eq(wishlistLines.variantId, line.variantId))
  const [kept] = await tx.select().from(wishlistLines).where(same)
  if (kept) return kept
  const [held] = await tx.select({ lines: count() }).from(wishlistLines).where(eq(wishlistLines.ownerId, line.ownerId))
  if (held && held.lines >= wishlistMax) return reject(full)
  await tx.insert(wishlistLines).values(line)
  return line
}

const full: WishlistFull = {
  code: 'WishlistFull',
  message: `A wish list holds at most ${wishlistMax} lines. Take something off first.`,
  max: wishlistMax,
}

/** Takes the owner's line off; null when there is none (any more). */
export const takeOff = async (tx: Db, ownerId: string, lineId: string): Promise<WishlistLineModel | null> => {
  const mine = and(eq(wishlistLines.ownerId, ownerId), eq(wishlistLines.id, lineId))
  const [line] = await tx.delete(wishlistLines).where(mine).returning()
  return line ?? null
}

export const wishlistLine = async (db: Db, ownerId: string, lineId: string): Promise<WishlistLineModel | null> => {
  const mine = and(eq(wishlistLines.ownerId, ownerId), eq(wishlistLines.id, lineId))
  const [line] = await db.select().from(wishlistLines).where(mine)
  return line ?? null
}

/** A guest's lines become the user's; variants that the user keeps already are there once. */
export const handOverWishlist = async (tx: Db, guestId: string, userId: string): Promise<void> => {
  const kept = tx.select({ id: wishlistLines.variantId }).from(wishlistLines).where(eq(wishlistLines.ownerId, userId))
  const theirs = eq(wishlistLines.ownerId, guestId)
  await tx.delete(wishlistLines).where(and(theirs, inArray(wishlistLines.variantId, kept)))
  await tx.update(wishlistLines).set({ ownerId: userId }).where(theirs)
}

/** One page for each of several owners, the newest first, in one statement. */
export const wishlistPages = (
  db: Db,
  ownerIds: readonly string[],
  { after, limit }: { after: NewestKey | null; limit: number },
): Promise<WishlistLineModel[]> => {
  const { id, ownerId, variantId, addedAt } = wishlistLines
  const place = sql<number>`row_number() over (partition by ${ownerId} order by ${addedAt} desc, ${id} desc)`.as(
    'place',
  )
  const numbered = db
    .select({ id, ownerId, variantId, addedAt, place })
    .from(wishlistLines)
    .where(and(inArray(ownerId, [...ownerIds]), olderThan({ at: addedAt, id }, after)))
    .as('numbered')
  return db
    .select({ id: numbered.id, ownerId: numbered.ownerId, variantId: numbered.variantId, addedAt: numbered.addedAt })
    .from(numbered)
    .where(lte(numbered.place, limit))
    .orderBy(desc(numbered.addedAt), desc(numbered.id))
}
