import { on } from '@shop/kit/events/reaction'
import { ordersCancelled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.cancelled -> what is held, or had left the shelf, can be sold again. */
export const orderCancelled = on(ordersCancelled, async ({ data }, { orders, wake }: Context) => {
  await orders.cancelled({ orderId: data.orderId, ownerId: data.buyerId })
  wake('call-suppliers')
})
