import { owns } from '@shop/kit/viewer'
import type { ReviewResolvers } from '../generated.ts'
import { productOf } from './product-of.ts'

export const Review: ReviewResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.reviewById.load(id),
  product: (review, _, context) => productOf(context, review),
  text: ({ body }) => body,
  isMine: ({ authorId }, _, { viewer }) => owns(viewer, authorId),
}
