import { on } from '@shop/kit/events/reaction'
import { ordersReturnReceived } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { addOwed } from '../store/owed-back.ts'
import { changePayment } from '../store/change-payments.ts'

/** orders.returnReceived -> what is owed for the return goes back, once. */
export const orderReturnReceived = on(ordersReturnReceived, async ({ data, time }, { db, ...till }: Context) => {
  const { orderId, returnId, refundMinor: minor, currency } = data
  await addOwed(db, { id: returnId, orderId, returnId, minor, currency, at: time })
  await changePayment(db, till, { orderId })
})
