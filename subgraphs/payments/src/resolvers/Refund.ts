import type { Context } from '../context.ts'
import type { RefundResolvers } from '../generated.ts'

/** A refund's fields, beside those that it has by name. */
export const Refund: RefundResolvers<Context> = {
  toGiftCards: ({ giftMinor, amount }) => ({ minor: giftMinor, currency: amount.currency }),
  lines: ({ lines }) => lines.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity })),
}
