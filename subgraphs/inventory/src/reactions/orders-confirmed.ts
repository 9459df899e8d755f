import { onAll } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import { asHeard } from '../backorders/as-told.ts'
import type { Context } from '../context.ts'

/** orders.confirmed -> what is held leaves the shelf, what is not there yet is ordered from its supplier. */
export const orderConfirmed = onAll(ordersConfirmed, async (events, { orders, wake }: Context) => {
  await orders.confirmed(
    events.map(({ data: { orderId, buyerId, allocations, backordered }, origin }) => ({
      ...{ orderId, ownerId: buyerId, allocations, origin },
      backordered: backordered.map(asHeard),
    })),
  )
  if (events.some(({ data }) => data.backordered.length > 0)) wake('call-suppliers')
})
