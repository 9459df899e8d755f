import type { Context } from '../context.ts'
import type { CheckoutAcceptedResolvers, OrderCancelledResolvers, OrderLinesCancelledResolvers } from '../generated.ts'

/** What answers a mutation names its order by id: it is read as it is after all of them. */
const order = ({ orderId }: { orderId: string }, _: object, { orderById }: Context) =>
  present(orderById.clear(orderId), orderId)

const present = async (orderById: Context['orderById'], orderId: string) => {
  const found = await orderById.load(orderId)
  if (!found) throw new Error(`there is no order ${orderId}`)
  return found
}

/** An order that was just made is at hand. */
export const CheckoutAccepted: CheckoutAcceptedResolvers = {
  order: ({ orderId }, _, { orderById }) => present(orderById, orderId),
}
export const OrderCancelled: OrderCancelledResolvers = { order }
export const OrderLinesCancelled: OrderLinesCancelledResolvers = { order }
