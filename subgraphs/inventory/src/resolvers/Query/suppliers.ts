import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'

export const suppliers: QueryResolvers['suppliers'] = (_, _args, { viewer, suppliers: known }) => {
  requireStaff(viewer)
  return [...known.keys()]
}
