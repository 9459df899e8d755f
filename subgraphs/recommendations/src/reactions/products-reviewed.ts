import { onAll } from '@shop/kit/events/reaction'
import { productsReviewed } from '@shop/schema/events/products'
import type { Context } from '../context.ts'
import { erasedOf } from '../store/erasure.ts'
import { keepRatings } from '../store/interactions.ts'

/** products.reviewed -> what its author thinks of the product is known. */
export const productReviewed = onAll(productsReviewed, async (events, { db, persons }: Context) => {
  const ratings = events.flatMap(({ data: { authorId, reviewId, productId, rating }, time: at }) =>
    authorId === undefined ? [] : [{ person: authorId, id: reviewId, productId, rating, at }],
  )
  const erased = await erasedOf(
    db,
    persons,
    ratings.map(({ person }) => person),
  )
  await keepRatings(
    db,
    ratings.filter(({ person }) => !erased.has(person)),
  )
})
