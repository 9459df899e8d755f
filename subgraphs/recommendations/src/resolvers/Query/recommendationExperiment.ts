import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'

export const recommendationExperiment: QueryResolvers['recommendationExperiment'] = (
  _,
  { id },
  { experiments, viewer },
) => {
  requireStaff(viewer)
  return experiments.byId(id)
}
