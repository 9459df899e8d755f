import { money } from '@shop/kit/money'
import type { Context } from '../context.ts'
import type { PaymentDisputeResolvers } from '../generated.ts'

/** A dispute's fields, beside those that it has by name. */
export const PaymentDispute: PaymentDisputeResolvers<Context> = {
  amount: ({ amountMinor, currency }) => money(amountMinor, currency),
  withdrawnAmount: ({ withdrawnMinor, currency }) => money(withdrawnMinor, currency),
  payment: ({ paymentId }, _, { loaders }) => loaders.payment.load(paymentId),
}
