import { onAll } from '@shop/kit/events/reaction'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.placed -> what is in the order is known; it counts when the order is confirmed. */
export const orderPlaced = onAll(ordersPlaced, (events, { purchases }: Context) =>
  purchases.placed(
    events.map(({ data: { orderId: id, buyerId, lines } }) => ({
      ...{ id, buyerId },
      lines: lines.map(({ lineId, productId, quantity }) => ({ lineId, productId, quantity })),
    })),
  ),
)
