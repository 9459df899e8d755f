import { pinToPrimary } from '@shop/kit/reads'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Order } from '../domain/order.ts'
import type { OrderModel } from '../models.ts'
import { mayRead } from '../store/orders.ts'
import { selectedOf } from './selected.ts'

/** Fields that need nothing of what was agreed, which is most of an order and partly sealed. */
const atAGlance = new Set([
  ...['__typename', 'id', 'number', 'status', 'version', 'placedAt', 'updatedAt', 'buyer', 'cancelReason'],
  ...['isCancellable', 'returns', 'updates'],
])

/** The newest state of an order, read as far as is asked for. Somebody else's order looks exactly like no order. */
export const orderSeen = async (
  id: string,
  { glimpseById, orderById, viewer }: Context,
  info: GraphQLResolveInfo,
): Promise<OrderModel | null> => {
  pinToPrimary()
  const found = await (selectedOf(info).isSubsetOf(atAGlance) ? glimpseById : orderById).load(id)
  return found && mayRead(viewer, found) ? found : null
}

/** All of an order of which perhaps only a part was read. */
export const wholeOf = async (order: OrderModel, { orderById }: Context): Promise<Order> => {
  const whole = 'snapshot' in order ? order : await orderById.load(order.id)
  if (!whole) throw new Error(`there is no order ${order.id}`)
  return whole
}
