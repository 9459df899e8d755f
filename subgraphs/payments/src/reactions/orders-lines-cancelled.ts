import { on } from '@shop/kit/events/reaction'
import { ordersLinesCancelled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { addOwed } from '../store/owed-back.ts'
import { changePayment } from '../store/change-payments.ts'

/** orders.linesCancelled -> less will be taken; what was taken already goes back. */
export const orderLinesCancelled = on(ordersLinesCancelled, async ({ id, data, time }, { db, ...till }: Context) => {
  const { orderId, amountMinor: minor, currency } = data
  await addOwed(db, { id, orderId, returnId: null, minor, currency, at: time })
  await changePayment(db, till, { orderId })
})
