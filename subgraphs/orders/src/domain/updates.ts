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
  'orders.authorized': 'AUTHORIZED',
  'orders.confirmed': 'CONFIRMED',
  'orders.partiallyShipped': 'PARTIALLY_SHIPPED',
  'orders.shipped': 'SHIPPED',
  'orders.delivered': 'DELIVERED',
  'orders.completed': 'COMPLETED',
  'orders.returned': 'RETURNED',
  'orders.cancelled': 'CANCELLED',
}

/** The history rows of what a decision told. An event that names no status leaves it as it was, or tells of the last one. */
export const updatesOf = (statusBefore: string, order: Order, events: readonly OrdersEvent[]): OrderUpdate[] => {
  let status = statusBefore
  return events.map((event, index) => {
    const isLast = index === events.length - 1
    status = statusAfter[event.type] ?? (isLast ? order.progress.status : status)
    return {
      orderId: order.id,
      version: event.aggregateVersion ?? order.version,
      type: event.type,
      status,
      at: order.updatedAt,
      reason: 'reason' in event.data ? event.data.reason : null,
    }
  })
}
