import { onAll } from '@shop/kit/events/reaction'
import { ordersPartiallyShipped, ordersShipped } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { wishAll } from '../store/change-payments.ts'

/** orders.partiallyShipped -> the whole amount is taken with the first parcel. */
export const orderPartiallyShipped = onAll(ordersPartiallyShipped, (events, { db, ...till }: Context) =>
  wishAll(db, till, orderIdsOf(events), { capture: true }),
)

/** orders.shipped -> the amount is taken, unless an earlier parcel did so. */
export const orderShipped = onAll(ordersShipped, (events, { db, ...till }: Context) =>
  wishAll(db, till, orderIdsOf(events), { capture: true }),
)

const orderIdsOf = (events: readonly { data: { orderId: string } }[]) => events.map(({ data }) => data.orderId)
