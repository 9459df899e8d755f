import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'
import { howMany } from '../first.ts'

export const recommendationExperiments: QueryResolvers['recommendationExperiments'] = (
  _,
  args,
  { experiments, viewer },
) => {
  requireStaff(viewer)
  return experiments.newest(howMany(args))
}
