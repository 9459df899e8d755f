import { on } from '@shop/kit/events/reaction'
import { ordersDelivered as contract } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { recordDelivery } from '../store/purchases.ts'

/** orders.delivered -> the buyer may review what arrived, and it counts as popular. */
export const ordersDelivered = on(contract, ({ data, time }, { db }: Context) =>
  recordDelivery(db, { buyerId: data.buyerId, lines: data.lines, at: time }),
)
