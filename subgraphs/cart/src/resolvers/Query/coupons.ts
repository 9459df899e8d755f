import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'
import { couponsPage } from '../../store/promotions.ts'

const position = z.string().nullable().catch(null)

export const coupons: QueryResolvers['coupons'] = async (_, { promotionId, ...args }, { listed, viewer, cursors }) => {
  requireStaff(viewer)
  const page = cursors.read(args, (key) => position.parse(key))
  const rows = await listed((db) => couponsPage(db, promotionId, page))
  return cursors.connection(rows, page, (coupon) => coupon.code)
}
