import { isStaff, owns } from '@shop/kit/viewer'
import type { UserResolvers } from '../generated.ts'
import { orderPage } from './Query/orders.ts'

export const User: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: ({ id }, args, context) =>
    isStaff(context.viewer) || owns(context.viewer, id)
      ? orderPage(context, { buyerIds: [id], statuses: null }, args)
      : null,
}
