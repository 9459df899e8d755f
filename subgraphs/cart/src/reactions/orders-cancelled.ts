import { on } from '@shop/kit/events/reaction'
import { ordersCancelled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { endOrder } from '../store/ended-quotes.ts'

/** orders.cancelled -> coupons and other uses of promotions are given back. */
export const orderCancelled = on(ordersCancelled, ({ data }, { db, now }: Context) => endOrder(db, data.orderId, now()))
