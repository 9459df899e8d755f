import { maySee } from '../access.ts'
import type { Context } from '../context.ts'
import type { OrderResolvers } from '../generated.ts'

/** What shipping adds to an order; one query for a whole page of orders. */
export const Order: OrderResolvers<Context> = {
  shipments: async ({ id }, _, { loaders, viewer }) => {
    const shipments = await loaders.shipmentsOfOrder.load(id)
    return shipments.every((shipment) => maySee(viewer, shipment)) ? shipments : null
  },
}
