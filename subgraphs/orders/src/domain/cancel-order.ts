import { reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { moved } from './order.ts'
import type { Answer, Order } from './order.ts'

export type CancelRefusal =
  | { code: 'OrderAlreadyShipped'; message: string; path: readonly string[]; shippedAt: Date }
  | { code: 'OrderNotCancellable'; message: string; path: readonly string[] }
  | { code: 'ParcelsMayLeave' }

export const alreadyShipped = (shippedAt: Date) =>
  ({
    code: 'OrderAlreadyShipped',
    message: 'A parcel of this order already left. Ask for a return when it has arrived.',
    path: ['orderId'],
    shippedAt,
  }) as const

/**
 * An order can be cancelled until a parcel leaves. From CONFIRMED on that is shipping's to say, so its parcels must have
 * been stopped first. Asking twice changes nothing.
 */
export const cancelOrder = (
  order: Order,
  reason: string,
  parcelsAreStopped: boolean,
  now: Date,
): Decision<Order, OrdersEvent, CancelRefusal> => {
  const { progress } = order
  switch (progress.status) {
    case 'CANCELLED':
      return unchanged(order)
    case 'PENDING':
    case 'RESERVED':
      return cancelled(order, reason, now)
    case 'CONFIRMED':
      return parcelsAreStopped ? cancelled(order, reason, now) : reject({ code: 'ParcelsMayLeave' })
    case 'PARTIALLY_SHIPPED':
    case 'SHIPPED':
    case 'DELIVERED':
      return reject(alreadyShipped(progress.shippedAt))
    case 'COMPLETED':
    case 'RETURNED':
    case 'REFUNDED':
      return reject({ code: 'OrderNotCancellable', message: 'This order is closed.', path: ['orderId'] })
  }
}

/** Tells inventory, payments and shipping to give everything back. */
export const cancelled = (order: Order, reason: string, now: Date): Answer =>
  moved(order, { progress: { status: 'CANCELLED', cancelledAt: now, reason }, dueAt: null }, now, {
    type: 'orders.cancelled',
    more: { reason },
  })
