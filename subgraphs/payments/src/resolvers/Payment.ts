import { owns } from '@shop/kit/viewer'
import type { Context } from '../context.ts'
import type { PaymentResolvers } from '../generated.ts'
import { maySee } from '../access.ts'

/** A payment's fields; the entity path checks the viewer like every other path. */
export const Payment: PaymentResolvers<Context> = {
  __resolveReference: async ({ id }, { loaders, viewer }) => {
    const payment = await loaders.payment.load(id)
    return payment && maySee(viewer, payment) ? payment : null
  },
  capturedAmount: ({ capturedMinor, amount }) => ({ minor: capturedMinor, currency: amount.currency }),
  refundedAmount: ({ refundedMinor, amount }) => ({ minor: refundedMinor, currency: amount.currency }),
  refunds: ({ id }, _, { loaders }) => loaders.refundsOfPayment.load(id),
  nextAction: ({ buyerId, nextAction }, _, { viewer }) => {
    if (!nextAction || !owns(viewer, buyerId)) return null
    return { kind: nextAction.redirectUrl === null ? 'SCRIPT' : 'REDIRECT', ...nextAction }
  },
  method: ({ face }) => face,
}
