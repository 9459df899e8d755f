import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'

export const user: QueryResolvers['user'] = (_, { id }, { viewer, loaders }) => {
  requireStaff(viewer)
  return loaders.userById.load(id)
}
