import { requireStaff } from '@shop/kit/denied'
import { stuckShownMax } from '@shop/kit/stuck'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { stuckShipments } from '../../store/stuck.ts'

export const shipmentsStuck: QueryResolvers<Context>['shipmentsStuck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return (await stuckShipments(db)).slice(0, stuckShownMax)
}
