import { on } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.confirmed -> what is held leaves the shelf. */
export const orderConfirmed = on(ordersConfirmed, async ({ data }, { orders }: Context) => {
  await orders.confirmed({ orderId: data.orderId, ownerId: data.buyerId, allocations: data.allocations })
})
