import type { Context } from '../context.ts'
import type { PaymentGiftCardResolvers } from '../generated.ts'

/** What a gift card pays of an order, as money. */
export const PaymentGiftCard: PaymentGiftCardResolvers<Context> = {
  amount: ({ keptMinor, spentMinor, currency }) => ({ minor: keptMinor + spentMinor, currency }),
  refundedAmount: ({ givenBackMinor, currency }) => ({ minor: givenBackMinor, currency }),
}
