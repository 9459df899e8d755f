import { requireStaff } from '@shop/kit/denied'
import { stuckShownMax } from '@shop/kit/stuck'
import type { QueryResolvers } from '../../generated.ts'
import { stuckInventory } from '../../stuck.ts'

export const inventoryStuck: QueryResolvers['inventoryStuck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return (await stuckInventory(db)).slice(0, stuckShownMax)
}
