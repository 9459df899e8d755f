import type { Experiment } from './domain/experiment.ts'
import type { Model } from './store/models.ts'
import type { ShownItem } from './store/recommender.ts'

export type ProductModel = { id: string }
export type UserModel = { id: string }
export type CartModel = { id: string }
export type RecommendationModel = ShownItem
export type LearnedModelModel = Model
export type RecommendationExperimentModel = Experiment
