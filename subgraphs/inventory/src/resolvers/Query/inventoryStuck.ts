import { requireStaff } from '@shop/kit/denied'
import { stuckShownMax } from '@shop/kit/stuck'
import type { QueryResolvers } from '../../generated.ts'
import { stuckStock } from '../../store/stuck.ts'

export const inventoryStuck: QueryResolvers['inventoryStuck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return (await stuckStock(db)).slice(0, stuckShownMax)
}
