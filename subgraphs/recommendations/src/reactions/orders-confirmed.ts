import { on } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.confirmed -> its products were bought together, by this buyer, now. */
export const orderConfirmed = on(ordersConfirmed, async ({ data, time }, { purchases }: Context) => {
  await purchases.confirmed({ id: data.orderId, buyerId: data.buyerId, at: time })
})
