import { answer } from '@shop/kit/requests'
import { ordersDeliveries } from '@shop/schema/requests/orders'
import type { Context } from '../context.ts'

/** Where orders go: asked by shipping for the labels, because events carry no addresses. */
export const deliveries = answer(ordersDeliveries, async ({ orderIds }, { reads }: Context) => ({
  deliveries: (await reads.byIds(orderIds)).map(({ id, number, snapshot }) => ({
    orderId: id,
    number,
    shipTo: snapshot.shipTo,
  })),
}))
