import { onAll } from '@shop/kit/events/reaction'
import { productsReviewDeleted, productsReviewed } from '@shop/schema/events/products'
import type { Context } from '../context.ts'
import { erasedOf } from '../store/erasure.ts'
import { keepRatings } from '../store/interactions.ts'
import type { Rating } from '../store/interactions.ts'

/** products.reviewed -> what its author thinks of the product is known. */
export const productReviewed = onAll(productsReviewed, (events, context: Context) =>
  keepOfOthers(
    context,
    events.flatMap(({ data: { authorId, reviewId, productId, rating }, time: at }) =>
      authorId === undefined ? [] : [{ person: authorId, id: reviewId, productId, rating, at }],
    ),
  ),
)

/** products.reviewDeleted -> what its author thought counts no longer. */
export const reviewDeleted = onAll(productsReviewDeleted, (events, context: Context) =>
  keepOfOthers(
    context,
    events.map(({ data: { authorId, reviewId, productId }, time: at }) => ({
      ...{ person: authorId, id: reviewId, productId, rating: null, at },
    })),
  ),
)

/** Of those who were erased nothing is kept. */
const keepOfOthers = async ({ db, persons }: Context, ratings: readonly Rating[]): Promise<void> => {
  const people = ratings.map(({ person }) => person)
  const erased = await erasedOf(db, persons, people)
  await keepRatings(
    db,
    ratings.filter(({ person }) => !erased.has(person)),
  )
}
