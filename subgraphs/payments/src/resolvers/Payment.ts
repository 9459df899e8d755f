import { money } from '@shop/kit/money'
import { isStaff, owns } from '@shop/kit/viewer'
import type { Context } from '../context.ts'
import type { PaymentResolvers } from '../generated.ts'
import { maySee } from '../access.ts'
import { actionOf } from './action.ts'

/** A payment's fields; the entity path checks the viewer like every other path. */
export const Payment: PaymentResolvers<Context> = {
  __resolveReference: async ({ id }, { loaders, viewer }) => {
    const payment = await loaders.payment.load(id)
    return payment && maySee(viewer, payment) ? payment : null
  },
  amount: ({ amount, gift }) => money(amount.minor + gift.wantedMinor, amount.currency),
  dueAmount: ({ amount }) => amount,
  capturedAmount: ({ capturedMinor, gift, amount }) => money(capturedMinor + gift.takenMinor, amount.currency),
  refundedAmount: ({ refundedMinor, gift, amount }) => money(refundedMinor + gift.refundedMinor, amount.currency),
  disputedAmount: ({ disputedMinor, amount }) => money(disputedMinor, amount.currency),
  giftCards: ({ orderId }, _, { loaders }) => loaders.cardsOfOrder.load(orderId),
  screening: ({ id }, _, { loaders, viewer }) => (isStaff(viewer) ? loaders.screening.load(id) : null),
  refunds: ({ id }, _, { loaders }) => loaders.refundsOfPayment.load(id),
  nextAction: ({ buyerId, nextAction }, _, { viewer }) => {
    if (!nextAction || !owns(viewer, buyerId)) return null
    return actionOf(nextAction)
  },
  method: ({ face }) => face,
}
