import type { Resolvers } from '../generated.ts'
import { Cart } from './Cart.ts'
import { recommendationExperimentEnd } from './Mutation/recommendationExperimentEnd.ts'
import { recommendationExperimentStart } from './Mutation/recommendationExperimentStart.ts'
import { recommendationModelServe } from './Mutation/recommendationModelServe.ts'
import { recommendationModelTrain } from './Mutation/recommendationModelTrain.ts'
import { trackEvents } from './Mutation/trackEvents.ts'
import { Product } from './Product.ts'
import { recommendationExperiment } from './Query/recommendationExperiment.ts'
import { recommendationExperiments } from './Query/recommendationExperiments.ts'
import { recommendationModels } from './Query/recommendationModels.ts'
import { recentlyViewed } from './Query/recentlyViewed.ts'
import { trending } from './Query/trending.ts'
import { Recommendation } from './Recommendation.ts'
import { RecommendationExperiment } from './RecommendationExperiment.ts'
import { User } from './User.ts'

export const resolvers: Resolvers = {
  Query: { trending, recentlyViewed, recommendationModels, recommendationExperiments, recommendationExperiment },
  Mutation: {
    trackEvents,
    recommendationModelTrain,
    recommendationModelServe,
    recommendationExperimentStart,
    recommendationExperimentEnd,
  },
  Product,
  User,
  Cart,
  Recommendation,
  RecommendationExperiment,
}
