import { on } from '@shop/kit/events/reaction'
import { ordersPaymentPending } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

/** orders.paymentPending -> the order keeps its units until the money is decided. */
export const orderPaymentPending = on(ordersPaymentPending, async ({ data }, { orders }: Context) => {
  await orders.paymentPending(data.orderId, new Date(data.until))
})
