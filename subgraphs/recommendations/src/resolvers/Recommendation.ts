import type { RecommendationResolvers } from '../generated.ts'

export const Recommendation: RecommendationResolvers = {
  product: ({ productId }) => ({ id: productId }),
}
