import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'
import { indexStatus } from '../../indexing/status.ts'

export const searchIndexStatus: QueryResolvers['searchIndexStatus'] = (_, __, { db, desk, viewer }) => {
  requireStaff(viewer)
  return indexStatus(db, desk)
}
