import { on } from '@shop/kit/events/reaction'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.placed -> what is in the order is known; it counts when the order is confirmed. */
export const orderPlaced = on(ordersPlaced, async ({ data }, { purchases }: Context) => {
  const productIds = data.lines.map((line) => line.productId)
  await purchases.placed({ id: data.orderId, buyerId: data.buyerId, productIds })
})
