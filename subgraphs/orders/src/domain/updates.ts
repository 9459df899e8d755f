import type { OrdersEvent } from '@shop/schema/events/orders'
import type { Order } from './order.ts'

/** One step of an order's history: what an event looked like from outside. */
export type OrderUpdate = {
  orderId: string
  version: number
  type: OrdersEvent['type']
  status: string
  at: Date
  reason: string | null
}

const statusAfter: Partial<Record<OrdersEvent['type'], string>> = {
  'orders.placed': 'PENDING',
  'orders.reserved': 'RESERVED',
  'orders.paymentActionRequired': 'RESERVED',
  'orders.authorized': 'AUTHORIZED',
  'orders.confirmed': 'CONFIRMED',
  'orders.partiallyShipped': 'PARTIALLY_SHIPPED',
  'orders.shipped': 'SHIPPED',
  'orders.delivered': 'DELIVERED',
  'orders.completed': 'COMPLETED',
  'orders.cancelled': 'CANCELLED',
}

/** The history rows of what a decision told; a refund alone leaves the status as it is. */
export const updatesOf = (order: Order, events: readonly OrdersEvent[]): OrderUpdate[] =>
  events.map((event) => ({
    orderId: order.id,
    version: event.aggregateVersion ?? order.version,
    type: event.type,
    status: statusAfter[event.type] ?? order.progress.status,
    at: order.updatedAt,
    reason: event.type === 'orders.cancelled' ? event.data.reason : null,
  }))
