import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { ProductsEvent } from '@shop/schema/events/products'
import { z } from 'zod'
import { checkInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { plainText, requiredText } from './text.ts'

/** What somebody thinks of a product. */
export type Review = {
  id: string
  productId: string
  authorId: string
  authorName: string
  rating: number
  title: string
  body: string
  isVerifiedPurchase: boolean
  createdAt: Date
  updatedAt: Date
}

export type ProductNotPurchased = { code: 'ProductNotPurchased'; message: string; path: string[] }

export const ratingSchema = z.number().int().min(1).max(5)
export const reviewTitle = requiredText(120)
export const reviewBody = plainText(5_000)
export const authorNameText = requiredText(60)

const createSchema = z.object({
  rating: ratingSchema,
  title: reviewTitle,
  text: reviewBody.nullish(),
  authorName: authorNameText.nullish(),
})
const updateSchema = z.object({
  rating: ratingSchema.nullish(),
  title: reviewTitle.nullish(),
  text: reviewBody.nullish(),
})

/** What stands over the review of somebody who gives no name. */
export const authorOfNoName = 'A customer'

type Given = { id: string; productId: string; authorId: string; hasPurchased: boolean; now: Date }

/** Only who received the product may say what it is like. */
export const createReview = (
  input: unknown,
  { id, productId, authorId, hasPurchased, now }: Given,
): Decision<Review, ProductsEvent, InvalidCatalogInput | ProductNotPurchased> => {
  const { data, invalid } = checkInput(createSchema, input)
  if (invalid) return reject(invalid)
  if (!hasPurchased) {
    return reject<ProductNotPurchased>({
      code: 'ProductNotPurchased',
      message: 'Only those who received the product may review it.',
      path: ['productId'],
    })
  }
  const { rating, title, text, authorName } = data
  const review: Review = {
    id,
    productId,
    authorId,
    authorName: authorName ?? authorOfNoName,
    rating,
    title,
    body: text ?? '',
    isVerifiedPurchase: true,
    createdAt: now,
    updatedAt: now,
  }
  return accept(review, reviewed(review))
}

export const updateReview = (
  review: Review,
  input: unknown,
  now: Date,
): Decision<Review, ProductsEvent, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(updateSchema, input)
  if (invalid) return reject(invalid)
  const next = {
    ...review,
    rating: data.rating ?? review.rating,
    title: data.title ?? review.title,
    body: data.text ?? review.body,
    updatedAt: now,
  }
  return next.rating === review.rating ? accept(next) : accept(next, reviewed(next))
}

export const deleteReview = (review: Review): Decision<Review, ProductsEvent> => {
  const { id: reviewId, productId, authorId } = review
  return accept(review, {
    type: 'products.reviewDeleted',
    aggregateId: productId,
    data: { productId, reviewId, authorId },
  })
}

const reviewed = ({ id, productId, rating, authorId }: Review): ProductsEvent => ({
  type: 'products.reviewed',
  aggregateId: productId,
  data: { productId, reviewId: id, rating, authorId },
})
