import { onAll } from '@shop/kit/events/reaction'
import { ordersReserved } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { wishAll } from '../store/change-payments.ts'

/** orders.reserved -> the amount is to be held. */
export const orderReserved = onAll(ordersReserved, (events, { db, ...till }: Context) => {
  const orderIds = events.map(({ data }) => data.orderId)
  return wishAll(db, till, orderIds, { authorise: true })
})
