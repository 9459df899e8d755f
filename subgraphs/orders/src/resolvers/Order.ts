import { money } from '@shop/kit/money'
import { dueMinorOf } from '@shop/schema/shapes'
import type { Context } from '../context.ts'
import type { Snapshot } from '../domain/order.ts'
import type { OrderResolvers } from '../generated.ts'
import type { OrderModel } from '../models.ts'
import { orderSeen, wholeOf } from './order-seen.ts'

/** A field of what was agreed. */
const agreed =
  <Field>(field: (snapshot: Snapshot) => Field) =>
  async (order: OrderModel, _: object, context: Context): Promise<Field> =>
    field((await wholeOf(order, context)).snapshot)

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, context, info) => orderSeen(id, context, info),
  status: ({ progress }) => progress.status,
  lines: async (order, _, context) => {
    const whole = await wholeOf(order, context)
    return whole.snapshot.lines.map((line) => ({ ...line, order: whole }))
  },
  shipping: agreed(({ shipping }) => shipping),
  totals: agreed((snapshot) => ({ ...snapshot.totals, due: money(dueMinorOf(snapshot), snapshot.currency) })),
  discounts: agreed(({ promotions }) => promotions),
  giftCards: agreed(({ giftCards }) => giftCards),
  currency: agreed(({ currency }) => currency),
  refundedAmount: async (order, _, context) =>
    money(order.refundedMinor, (await wholeOf(order, context)).snapshot.currency),
  shipTo: agreed(({ shipTo }) => shipTo),
  billTo: agreed(({ billTo }) => billTo),
  email: agreed(({ email }) => email),
  buyer: ({ buyerId }) => (buyerId.startsWith('usr_') ? { id: buyerId } : null),
  cancelReason: ({ progress }) => (progress.status === 'CANCELLED' ? progress.reason : null),
  isCancellable: ({ progress }) => ['PENDING', 'RESERVED', 'CONFIRMED'].includes(progress.status),
  returns: ({ id }, _, { returnsOf }) => returnsOf.load(id),
  updates: async ({ id }, { after }, { updatesOf }) =>
    (await updatesOf.load(id)).filter((update) => update.version > (after ?? 0)),
}
