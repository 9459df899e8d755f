import { eq, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { authorOfNoName } from '../domain/review.ts'
import { purchases, reviews } from './tables.ts'

/** What somebody wrote stays, as nobody's and under no name; what they received is forgotten. */
export const forgetAuthor = async (tx: Db, userId: string): Promise<void> => {
  const nobody = { authorId: sql`'erased_' || ${reviews.id}`, authorName: authorOfNoName }
  await tx.update(reviews).set(nobody).where(eq(reviews.authorId, userId))
  await tx.delete(purchases).where(eq(purchases.buyerId, userId))
}
