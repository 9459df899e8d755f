import { pageSizeMax } from '@shop/kit/page'
import { badUserInput, requireOwner } from '@shop/kit/denied'
import { pinToPrimary } from '@shop/kit/reads'
import { ownerIdsOf } from '@shop/kit/viewer'
import type { QueryResolvers } from '../../generated.ts'
import { mayRead } from '../../store/orders.ts'

/** History after a version; without one, the latest step alone. */
export const orderUpdates: QueryResolvers['orderUpdates'] = async (
  _,
  { orderId, after },
  { orderById, reads, viewer },
) => {
  pinToPrimary()
  const order = await orderById.load(orderId)
  if (!order || !mayRead(viewer, order)) return null
  return reads.updatesAfter(orderId, after ?? order.version - 1)
}

export const myOrderUpdates: QueryResolvers['myOrderUpdates'] = async (_, { first }, { orderById, reads, viewer }) => {
  requireOwner(viewer)
  pinToPrimary()
  const limit = first ?? 20
  if (limit < 1 || limit > pageSizeMax) throw badUserInput(`first must be 1 to ${pageSizeMax}.`, ['first'])
  const mine = await reads.list({ buyerIds: ownerIdsOf(viewer), statuses: null }, { limit, after: null })
  mine.forEach((order) => orderById.prime(order.id, order))
  const latest = new Map(
    (await reads.latestUpdates(mine.map((order) => order.id))).map((update) => [update.orderId, update]),
  )
  return mine.flatMap((order) => latest.get(order.id) ?? [])
}
