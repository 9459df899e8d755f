import { on } from '@shop/kit/events/reaction'
import { ordersLinesCancelled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.linesCancelled -> nobody waits for these units any more. */
export const orderLinesCancelled = on(ordersLinesCancelled, async ({ data }, { orders, wake }: Context) => {
  await orders.linesCancelled(data.orderId, data.lines)
  wake('call-suppliers')
})
