import { reportOf } from '../domain/report.ts'
import type { RecommendationExperimentResolvers } from '../generated.ts'

export const RecommendationExperiment: RecommendationExperimentResolvers = {
  variants: async ({ id, variants }, _, { outcomes }) => reportOf(variants, await outcomes.load(id)),
}
