import { eq } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { carts, wishlistLines } from './tables.ts'

/** Forgets what somebody wanted. Quotes lose names and addresses by themselves when their time is over. */
export const forgetOwner = async (tx: Db, ownerId: string): Promise<void> => {
  await tx.delete(carts).where(eq(carts.ownerId, ownerId))
  await tx.delete(wishlistLines).where(eq(wishlistLines.ownerId, ownerId))
}
