import { on } from '@shop/kit/events/reaction'
import { ordersReserved } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { changePayment } from '../store/payments.ts'

/** orders.reserved -> the amount is to be held. */
export const orderReserved = on(ordersReserved, async ({ data }, { db, ...till }: Context) => {
  await changePayment(db, till, { orderId: data.orderId, wish: { authorise: true } })
})
