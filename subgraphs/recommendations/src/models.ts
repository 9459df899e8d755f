import type { Recommended } from './domain/recommended.ts'

export type ProductModel = { id: string }
export type UserModel = { id: string }
export type CartModel = { id: string }
export type RecommendationModel = Recommended
