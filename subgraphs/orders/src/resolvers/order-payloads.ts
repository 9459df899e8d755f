import type { Context } from '../context.ts'
import type { CheckoutAcceptedResolvers, OrderCancelledResolvers, OrderLinesCancelledResolvers } from '../generated.ts'

/** What answers a mutation names its order by id: it is read as it is after all of them. */
const order = async ({ orderId }: { orderId: string }, _: object, { orderById }: Context) => {
  const found = await orderById.clear(orderId).load(orderId)
  if (!found) throw new Error(`there is no order ${orderId}`)
  return found
}

export const CheckoutAccepted: CheckoutAcceptedResolvers = { order }
export const OrderCancelled: OrderCancelledResolvers = { order }
export const OrderLinesCancelled: OrderLinesCancelledResolvers = { order }
