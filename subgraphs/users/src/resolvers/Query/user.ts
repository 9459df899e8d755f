import { requireStaff } from '@shop/kit/denied'
import { isId } from '@shop/kit/id'
import type { QueryResolvers } from '../../generated.ts'

export const user: QueryResolvers['user'] = (_, { id }, { viewer, loaders }) => {
  requireStaff(viewer)
  return isId(id, 'usr') ? loaders.userById.load(id) : null
}
