import type { Resolvers } from '../generated.ts'
import { checkoutSubmit, CheckoutAccepted } from './Mutation/checkoutSubmit.ts'
import { orderCancel } from './Mutation/orderCancel.ts'
import { Order } from './Order.ts'
import { OrderLine } from './OrderLine.ts'
import { OrderUpdate } from './OrderUpdate.ts'
import { order } from './Query/order.ts'
import { myOrderUpdates, orderUpdates } from './Query/orderUpdates.ts'
import { orders } from './Query/orders.ts'
import { User } from './User.ts'

export const resolvers: Resolvers = {
  Query: { order, orders, orderUpdates, myOrderUpdates },
  Mutation: { checkoutSubmit, orderCancel },
  CheckoutAccepted,
  Order,
  OrderLine,
  OrderUpdate,
  User,
}
