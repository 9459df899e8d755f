import { on } from '@shop/kit/events/reaction'
import { ordersPartiallyShipped, ordersShipped } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { changePayment } from '../store/payments.ts'

const capture = (orderId: string, { db, ...till }: Context) =>
  changePayment(db, till, { orderId, wish: { capture: true } })

/** orders.partiallyShipped -> the whole amount is taken with the first parcel. */
export const orderPartiallyShipped = on(ordersPartiallyShipped, async ({ data }, context: Context) => {
  await capture(data.orderId, context)
})

/** orders.shipped -> the amount is taken, unless an earlier parcel did so. */
export const orderShipped = on(ordersShipped, async ({ data }, context: Context) => {
  await capture(data.orderId, context)
})
