import { isStaff } from '@shop/kit/viewer'
import { maySee } from '../access.ts'
import type { Context } from '../context.ts'
import type { OrderResolvers } from '../generated.ts'

/** What payments add to an order; one query for a whole page of orders. */
export const Order: OrderResolvers<Context> = {
  payments: async ({ id }, _, { loaders, viewer }) => {
    const payments = await loaders.paymentsOfOrder.load(id)
    const visible = payments.filter((payment) => maySee(viewer, payment))
    return visible.length === payments.length || isStaff(viewer) ? visible : null
  },
}
