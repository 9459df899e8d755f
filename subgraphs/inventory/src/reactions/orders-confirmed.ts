import { on } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import { asHeard } from '../backorders/as-told.ts'
import type { Context } from '../context.ts'

/** orders.confirmed -> what is held leaves the shelf, what is not there yet is ordered from its supplier. */
export const orderConfirmed = on(ordersConfirmed, async ({ data }, { orders, wake }: Context) => {
  const { orderId, buyerId, allocations, backordered } = data
  await orders.confirmed({ orderId, ownerId: buyerId, allocations, backordered: backordered.map(asHeard) })
  if (backordered.length > 0) wake('call-suppliers')
})
