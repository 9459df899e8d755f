import { on } from '@shop/kit/events/reaction'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.placed -> every line is held for the order, or none. */
export const orderPlaced = on(ordersPlaced, async ({ data }, { orders }: Context) => {
  const { orderId, buyerId, quoteId } = data
  const lines = data.lines.map(({ lineId, variantId, quantity }) => ({ lineId, variantId, quantity }))
  await orders.placed({ orderId, ownerId: buyerId, quoteId, lines })
})
