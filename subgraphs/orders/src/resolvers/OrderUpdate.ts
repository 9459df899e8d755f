import type { OrdersEvent } from '@shop/schema/events/orders'
import type { OrderUpdateKind, OrderUpdateResolvers } from '../generated.ts'

const kinds: Record<OrdersEvent['type'], OrderUpdateKind> = {
  'orders.placed': 'PLACED',
  'orders.reserved': 'RESERVED',
  'orders.paymentActionRequired': 'PAYMENT_ACTION_REQUIRED',
  'orders.paymentPending': 'PAYMENT_PENDING',
  'orders.authorized': 'AUTHORIZED',
  'orders.confirmed': 'CONFIRMED',
  'orders.backorderExpected': 'BACKORDER_EXPECTED',
  'orders.backorderFilled': 'BACKORDER_FILLED',
  'orders.linesCancelled': 'LINES_CANCELLED',
  'orders.partiallyShipped': 'PARTIALLY_SHIPPED',
  'orders.shipped': 'SHIPPED',
  'orders.delivered': 'DELIVERED',
  'orders.completed': 'COMPLETED',
  'orders.returnRequested': 'RETURN_REQUESTED',
  'orders.returnApproved': 'RETURN_APPROVED',
  'orders.returnRejected': 'RETURN_REJECTED',
  'orders.returnReceived': 'RETURN_RECEIVED',
  'orders.returned': 'RETURNED',
  'orders.cancelled': 'CANCELLED',
  'orders.refunded': 'REFUNDED',
}

/** Whoever got hold of an update was allowed to see its order. */
export const OrderUpdate: OrderUpdateResolvers = {
  kind: ({ type }) => kinds[type],
  order: async ({ orderId }, _, { orderById }) => {
    const order = await orderById.load(orderId)
    if (!order) throw new Error(`there is no order ${orderId}`)
    return order
  },
}
