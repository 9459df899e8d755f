import type { Resolvers } from '../generated.ts'
import { Cart } from './Cart.ts'
import { Product } from './Product.ts'
import { trending } from './Query/trending.ts'
import { Recommendation } from './Recommendation.ts'
import { User } from './User.ts'

export const resolvers: Resolvers = { Query: { trending }, Product, User, Cart, Recommendation }
