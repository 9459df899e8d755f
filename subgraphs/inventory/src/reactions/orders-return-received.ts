import { on } from '@shop/kit/events/reaction'
import { ordersReturnReceived } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.returnReceived -> what can be sold again is on the shelf, the rest is written off. */
export const orderReturnReceived = on(ordersReturnReceived, async ({ data }, { orders }: Context) => {
  const { returnId, orderId, buyerId, lines } = data
  await orders.returned({ returnId, orderId, ownerId: buyerId, lines })
})
