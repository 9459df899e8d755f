import { onAll } from '@shop/kit/events/reaction'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.placed -> every line is held for the order, or none. */
export const orderPlaced = onAll(ordersPlaced, async (events, { orders }: Context) => {
  await orders.placed(
    events.map(({ data: { orderId, buyerId, quoteId, lines }, origin }) => ({
      ...{ orderId, ownerId: buyerId, quoteId, origin },
      lines: lines.map(({ lineId, variantId, quantity }) => ({ lineId, variantId, quantity })),
    })),
  )
})
