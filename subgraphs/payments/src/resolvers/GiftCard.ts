import type { Context } from '../context.ts'
import { isUsable } from '../domain/gift-card.ts'
import type { GiftCardResolvers } from '../generated.ts'

/** A gift card's fields, beside those that it has by name. */
export const GiftCard: GiftCardResolvers<Context> = {
  status: (card, _, { now }) => (card.disabledAt !== null ? 'DISABLED' : isUsable(card, now()) ? 'ACTIVE' : 'EXPIRED'),
  issued: ({ issuedMinor, currency }) => ({ minor: issuedMinor, currency }),
  balance: ({ balanceMinor, currency }) => ({ minor: balanceMinor, currency }),
  held: ({ heldMinor, currency }) => ({ minor: heldMinor, currency }),
}
