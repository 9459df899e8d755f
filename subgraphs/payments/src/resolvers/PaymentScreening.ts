import type { Context } from '../context.ts'
import type { PaymentScreeningResolvers } from '../generated.ts'

/** What the fraud screen made of a payment. */
export const PaymentScreening: PaymentScreeningResolvers<Context> = {
  reasons: ({ reasons }) => [...reasons],
  outcome: ({ reviewed }) => reviewed,
}
