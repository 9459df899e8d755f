import { money } from '@shop/kit/money'
import { pinToPrimary } from '@shop/kit/reads'
import { dueMinorOf } from '@shop/schema/shapes'
import type { OrderResolvers } from '../generated.ts'
import { mayRead } from '../store/orders.ts'

export const Order: OrderResolvers = {
  __resolveReference: async ({ id }, { orderById, viewer }) => {
    pinToPrimary()
    const order = await orderById.load(id)
    return order && mayRead(viewer, order) ? order : null
  },
  status: ({ progress }) => progress.status,
  lines: (order) => order.snapshot.lines.map((line) => ({ ...line, order })),
  shipping: ({ snapshot }) => snapshot.shipping,
  totals: ({ snapshot }) => ({ ...snapshot.totals, due: money(dueMinorOf(snapshot), snapshot.currency) }),
  discounts: ({ snapshot }) => snapshot.promotions,
  giftCards: ({ snapshot }) => snapshot.giftCards,
  currency: ({ snapshot }) => snapshot.currency,
  refundedAmount: ({ refundedMinor, snapshot }) => money(refundedMinor, snapshot.currency),
  shipTo: ({ snapshot }) => snapshot.shipTo,
  billTo: ({ snapshot }) => snapshot.billTo,
  email: ({ snapshot }) => snapshot.email,
  buyer: ({ buyerId }) => (buyerId.startsWith('usr_') ? { id: buyerId } : null),
  cancelReason: ({ progress }) => (progress.status === 'CANCELLED' ? progress.reason : null),
  isCancellable: ({ progress }) => ['PENDING', 'RESERVED', 'CONFIRMED'].includes(progress.status),
  returns: ({ id }, _, { returnsOf }) => returnsOf.load(id),
  updates: async ({ id }, { after }, { updatesOf }) =>
    (await updatesOf.load(id)).filter((update) => update.version > (after ?? 0)),
}
