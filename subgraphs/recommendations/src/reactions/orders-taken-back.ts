import { onAll } from '@shop/kit/events/reaction'
import { ordersCancelled, ordersLinesCancelled, ordersReturnReceived } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'

type Units = { orderId: string; lines: readonly { lineId: string; quantity: number }[] }

const takeBack = (events: readonly { data: Units }[], { purchases }: Context) =>
  purchases.takenBack(
    events.flatMap(({ data: { orderId, lines } }) =>
      lines.map(({ lineId, quantity }) => ({ orderId, lineId, quantity })),
    ),
  )

/** orders.returnReceived -> fewer units of these products were kept. */
export const returnReceived = onAll(ordersReturnReceived, takeBack)

/** orders.linesCancelled -> the same for units that were never sent. */
export const linesCancelled = onAll(ordersLinesCancelled, takeBack)

/** orders.cancelled -> nothing was bought. */
export const orderCancelled = onAll(ordersCancelled, (events, { purchases }: Context) =>
  purchases.cancelled(events.map(({ data, time: at }) => ({ id: data.orderId, buyerId: data.buyerId, at }))),
)
