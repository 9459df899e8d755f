import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'
import { howMany } from '../first.ts'

export const recommendationModels: QueryResolvers['recommendationModels'] = (_, args, { models, viewer }) => {
  requireStaff(viewer)
  return models.newest(howMany(args))
}
