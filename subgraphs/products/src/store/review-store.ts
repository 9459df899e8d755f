import { and, eq, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { createReview, deleteReview, updateReview } from '../domain/review.ts'
import type { Review } from '../domain/review.ts'
import { productNotFound } from './products.ts'
import type { Ground } from './products.ts'
import { productsByIds } from './product-rows.ts'
import { reviewsByIds } from './reviews.ts'
import type { ReviewRow } from './reviews.ts'
import { products, purchases, reviews } from './tables.ts'

export type ReviewStore = ReturnType<typeof reviewStore>

type Author = { authorId: string }

/** Reviews and the rating of their product, which changes in the same transaction and is always the sum of the rows. */
export const reviewStore = ({ db, newId, now, outbox }: Ground) => ({
  create: (input: { productId: string }, { authorId }: Author) =>
    transaction(db, async (tx) => {
      const { productId } = input
      const [product] = await productsByIds(tx, [productId])
      if (!product || product.status === 'DRAFT') return reject(productNotFound(['productId']))
      const hasPurchased = await isPurchased(tx, productId, authorId)
      const decision = createReview(input, { id: newId('rev'), productId, authorId, hasPurchased, now: now() })
      if (decision.kind === 'rejected') return decision
      const added = await tx
        .insert(reviews)
        .values(decision.state)
        .onConflictDoNothing({ target: [reviews.productId, reviews.authorId] })
        .returning()
      if (added.length === 0) return reject(alreadyReviewed(await reviewOf(tx, productId, authorId)))
      await addRating(tx, productId, { sum: decision.state.rating, count: 1 })
      await outbox(tx, decision.events)
      return decision
    }),

  update: (input: { id: string }, { authorId }: Author) =>
    transaction(db, async (tx) => {
      const review = await lockReview(tx, input.id)
      if (review?.authorId !== authorId) return reject(reviewNotFound)
      const decision = updateReview(review, input, now())
      if (decision.kind === 'rejected') return decision
      const { rating, title, body, updatedAt } = decision.state
      await tx.update(reviews).set({ rating, title, body, updatedAt }).where(eq(reviews.id, review.id))
      await addRating(tx, review.productId, { sum: rating - review.rating, count: 0 })
      await outbox(tx, decision.events)
      return decision
    }),

  /** Authors take back their own; staff any. */
  delete: (id: string, mayDelete: (authorId: string) => boolean) =>
    transaction(db, async (tx) => {
      const review = await lockReview(tx, id)
      if (!review || !mayDelete(review.authorId)) return reject(reviewNotFound)
      await tx.delete(reviews).where(eq(reviews.id, id))
      await addRating(tx, review.productId, { sum: -review.rating, count: -1 })
      const decision = deleteReview(review)
      await outbox(tx, decision.events)
      return decision
    }),
})

const reviewNotFound = { code: 'ReviewNotFound' as const, message: 'The viewer has no such review.', path: ['id'] }

const alreadyReviewed = (review: ReviewRow) => ({
  code: 'AlreadyReviewed' as const,
  message: 'The viewer reviewed this product before: change that review instead.',
  path: ['productId'],
  review,
})

const lockReview = async (tx: Db, id: string): Promise<Review | null> => {
  const [known] = await reviewsByIds(tx, [id])
  if (!known) return null
  const [review] = await tx.select().from(reviews).where(eq(reviews.id, id)).for('update')
  return review ?? null
}

const reviewOf = async (tx: Db, productId: string, authorId: string): Promise<ReviewRow> => {
  const [review] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.productId, productId), eq(reviews.authorId, authorId)))
  if (!review) throw new Error(`the review of ${productId} vanished while it was read`)
  return review
}

const isPurchased = async (tx: Db, productId: string, buyerId: string): Promise<boolean> => {
  const rows = await tx
    .select({ productId: purchases.productId })
    .from(purchases)
    .where(and(eq(purchases.productId, productId), eq(purchases.buyerId, buyerId)))
  return rows.length > 0
}

const addRating = (tx: Db, productId: string, { sum, count }: { sum: number; count: number }) =>
  tx
    .update(products)
    .set({ ratingSum: sql`${products.ratingSum} + ${sum}`, ratingCount: sql`${products.ratingCount} + ${count}` })
    .where(eq(products.id, productId))
