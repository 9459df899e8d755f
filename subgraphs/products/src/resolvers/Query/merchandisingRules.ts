import { requireStaff } from '@shop/kit/denied'
import { newestKey, newestKeyOf } from '@shop/kit/newest-first'
import type { QueryResolvers } from '../../generated.ts'

export const merchandisingRules: QueryResolvers['merchandisingRules'] = async (
  _,
  input,
  { viewer, cursors, merchandising },
) => {
  requireStaff(viewer)
  const page = cursors.read(input, newestKey)
  return cursors.connection(await merchandising.page(page), page, ({ createdAt: at, id }) => newestKeyOf({ at, id }))
}
