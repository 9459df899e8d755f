import type { RecommendationResolvers } from '../generated.ts'

export const Recommendation: RecommendationResolvers = {
  product: ({ productId }) => ({ id: productId }),
  because: ({ because }) => (because === null ? null : { id: because }),
  trackingId: (item, _, { marks }) => marks.of(item, item.productId),
}
