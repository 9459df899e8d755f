import { on } from '@shop/kit/events/reaction'
import { ordersCancelled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { changePayment } from '../store/change-payments.ts'

/** orders.cancelled -> what is held is let go, what was taken goes back, what was never asked for is not asked for. */
export const orderCancelled = on(ordersCancelled, async ({ data }, { db, ...till }: Context) => {
  await changePayment(db, till, { orderId: data.orderId, wish: { cancel: true } })
})
