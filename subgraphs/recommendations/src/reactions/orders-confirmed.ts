import { onAll } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.confirmed -> its products were bought together, by this buyer, now. */
export const orderConfirmed = onAll(ordersConfirmed, (events, { purchases }: Context) =>
  purchases.confirmed(events.map(({ data, time: at }) => ({ id: data.orderId, buyerId: data.buyerId, at }))),
)
