import { requireStaff } from '@shop/kit/denied'
import { isId } from '@shop/kit/id'
import type { QueryResolvers } from '../../generated.ts'
import { findPromotion } from '../../store/promotions.ts'

export const promotion: QueryResolvers['promotion'] = (_, { id }, { db, viewer }) => {
  requireStaff(viewer)
  return isId(id, 'prm') ? findPromotion(db, id) : null
}
