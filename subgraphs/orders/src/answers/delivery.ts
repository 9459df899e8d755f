import { answer } from '@shop/kit/requests'
import { ordersDelivery } from '@shop/schema/requests/orders'
import type { Context } from '../context.ts'

/** Where an order goes: asked by shipping for the label, because events carry no addresses. */
export const delivery = answer(ordersDelivery, async ({ orderId }, { orderById }: Context) => {
  const order = await orderById.load(orderId)
  return { delivery: order && { number: order.number, shipTo: order.snapshot.shipTo } }
})
