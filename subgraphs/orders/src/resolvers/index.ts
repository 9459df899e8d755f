import type { Resolvers } from '../generated.ts'
import { checkoutSubmit } from './Mutation/checkoutSubmit.ts'
import { orderCancel } from './Mutation/orderCancel.ts'
import { orderLinesCancel } from './Mutation/orderLinesCancel.ts'
import { returnApprove } from './Mutation/returnApprove.ts'
import { returnReceive } from './Mutation/returnReceive.ts'
import { returnReject } from './Mutation/returnReject.ts'
import { returnRequest } from './Mutation/returnRequest.ts'
import { returnRuleSet } from './Mutation/returnRuleSet.ts'
import { Order } from './Order.ts'
import { CheckoutAccepted, OrderCancelled, OrderLinesCancelled } from './order-payloads.ts'
import { OrderLine } from './OrderLine.ts'
import { OrderUpdate } from './OrderUpdate.ts'
import { order } from './Query/order.ts'
import { myOrderUpdates, orderUpdates } from './Query/orderUpdates.ts'
import { orders } from './Query/orders.ts'
import { ordersStuck } from './Query/ordersStuck.ts'
import { returnOne, returnRules, returns } from './Query/returns.ts'
import { Return, ReturnLine, ReturnReceived, ReturnRequested } from './Return.ts'
import { User } from './User.ts'

export const resolvers: Resolvers = {
  Query: { order, orders, orderUpdates, myOrderUpdates, ordersStuck, return: returnOne, returns, returnRules },
  Mutation: {
    checkoutSubmit,
    orderCancel,
    orderLinesCancel,
    returnApprove,
    returnReceive,
    returnReject,
    returnRequest,
    returnRuleSet,
  },
  CheckoutAccepted,
  Order,
  OrderCancelled,
  OrderLine,
  OrderLinesCancelled,
  OrderUpdate,
  Return,
  ReturnLine,
  ReturnReceived,
  ReturnRequested,
  User,
}
