import { requireStaff } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { allZones } from '../../store/rates.ts'

export const shippingZones: QueryResolvers<Context>['shippingZones'] = (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return allZones(db)
}
