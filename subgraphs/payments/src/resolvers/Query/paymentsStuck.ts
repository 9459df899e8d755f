import { requireStaff } from '@shop/kit/denied'
import { stuckShownMax } from '@shop/kit/stuck'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { stuckPayments } from '../../store/stuck.ts'

export const paymentsStuck: QueryResolvers<Context>['paymentsStuck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return (await stuckPayments(db)).slice(0, stuckShownMax)
}
