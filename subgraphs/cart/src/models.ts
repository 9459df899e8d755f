import type { AppliedGiftCard, AppliedPromotion, QuoteSnapshot } from '@shop/schema/shapes'
import type { Cart, CartLine } from './domain/cart.ts'
import type { Notice } from './domain/quote-problems.ts'
import type { Benefit, Conditions, Promotion } from './domain/promotions/promotion.ts'
import type { TaxedMoney } from '@shop/kit/money'

/** A cart with its lines. */
export type CartModel = Cart

/** A cart line, and whose it is: what its owner's own quote holds counts as available to the owner. */
export type CartLineModel = CartLine & { ownerId: string }

/** A variant that an owner keeps for later. */
export type WishlistLineModel = { id: string; ownerId: string; variantId: string; addedAt: Date }

/** A way of shipping as it was offered when the quote was made. */
export type QuoteShippingOptionModel = {
  id: string
  name: string
  price: TaxedMoney
  daysMin: number
  daysMax: number
}

/** A stored quote: the promise itself, what was offered beside it, and what became of it. */
export type CheckoutQuoteModel = {
  id: string
  ownerId: string
  cartId: string
  snapshot: QuoteSnapshot
  shippingOptions: QuoteShippingOptionModel[]
  /** Quote lines whose price changed since they were put into the cart. */
  changedLineIds: string[]
  expiresAt: Date
  claimedBy: string | null
  claimedAt: Date | null
  replacedAt: Date | null
  notices: Notice[]
  emailHash: string | null
  orderId: string | null
  givenBackAt: Date | null
  trimmedAt: Date | null
}

/** One line of a stored quote. */
export type QuoteLineModel = QuoteSnapshot['lines'][number]

/** A user as carts know one: by id. */
export type UserModel = { id: string }

/** What a promotion takes off. */
export type DiscountModel = Pick<AppliedPromotion, 'label' | 'code' | 'amount'>

/** What a gift card pays of a quote. */
export type QuoteGiftCardModel = AppliedGiftCard

/** A promotion as staff see it. */
export type PromotionModel = Promotion & { version: number; createdAt: Date; updatedAt: Date }

/** What a promotion gives. */
export type PromotionBenefitModel = Benefit

/** When it gives it. */
export type PromotionConditionsModel = Conditions
