import { pinToPrimary } from '@shop/kit/reads'
import type { QueryResolvers } from '../../generated.ts'
import { mayRead } from '../../store/orders.ts'

/** Somebody else's order looks exactly like no order. */
export const order: QueryResolvers['order'] = async (_, { id }, { orderById, viewer }) => {
  pinToPrimary()
  const found = await orderById.load(id)
  return found && mayRead(viewer, found) ? found : null
}
