import { markOf } from '../mark.ts'
import type { RecommendationResolvers } from '../generated.ts'

export const Recommendation: RecommendationResolvers = {
  product: ({ productId }) => ({ id: productId }),
  because: ({ because }) => (because === null ? null : { id: because }),
  trackingId: (item, _, { marks }) => markOf(marks, item, item.productId),
}
