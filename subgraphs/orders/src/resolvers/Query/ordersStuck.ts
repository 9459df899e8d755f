import { requireStaff } from '@shop/kit/denied'
import { stuckShownMax } from '@shop/kit/stuck'
import type { QueryResolvers } from '../../generated.ts'
import { stuckOrders } from '../../store/stuck.ts'

export const ordersStuck: QueryResolvers['ordersStuck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return (await stuckOrders(db)).slice(0, stuckShownMax)
}
