import type { Resolvers } from '../generated.ts'
import { Cart } from './Cart.ts'
import { trackEvents } from './Mutation/trackEvents.ts'
import { Product } from './Product.ts'
import { recentlyViewed } from './Query/recentlyViewed.ts'
import { trending } from './Query/trending.ts'
import { Recommendation } from './Recommendation.ts'
import { User } from './User.ts'

export const resolvers: Resolvers = {
  Query: { trending, recentlyViewed },
  Mutation: { trackEvents },
  Product,
  User,
  Cart,
  Recommendation,
}
