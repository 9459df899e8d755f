import { z } from 'zod'

/** Integer minor units of an ISO 4217 currency. */
export const amount = z.object({ minor: z.number().int(), currency: z.string().length(3) })

export const taxedAmount = z.object({ net: amount, gross: amount, tax: amount, rateBps: z.number().int() })

/** A postal address as it is printed; `country` is ISO 3166-1 alpha-2. Never part of an event. */
export const address = z.object({
  name: z.string(),
  company: z.string().nullable(),
  line1: z.string(),
  line2: z.string().nullable(),
  city: z.string(),
  region: z.string().nullable(),
  postalCode: z.string(),
  country: z.string().length(2),
  phone: z.string().nullable(),
})
export type Address = z.infer<typeof address>

/** What a promotion took off, with tax; `code` is the coupon that the buyer gave, null for promotions that need none. */
export const appliedPromotion = z.object({
  promotionId: z.string(),
  code: z.string().nullable(),
  label: z.string(),
  amount,
})
export type AppliedPromotion = z.infer<typeof appliedPromotion>

/** What a gift card pays of an order. The code itself is nowhere but in the buyer's hands. */
export const appliedGiftCard = z.object({ giftCardId: z.string(), lastFour: z.string(), amount })
export type AppliedGiftCard = z.infer<typeof appliedGiftCard>

/** Units of a line that are not on the shelf yet; `expectedAt` is null while no supplier has said when. */
export const backorderedLine = z.object({
  lineId: z.string(),
  variantId: z.string(),
  quantity: z.number().int().positive(),
  expectedAt: z.iso.datetime().nullable(),
})
export type BackorderedLine = z.infer<typeof backorderedLine>

/** Units of a line of an order. */
export const lineQuantity = z.object({
  lineId: z.string(),
  variantId: z.string(),
  quantity: z.number().int().positive(),
})
export type LineQuantity = z.infer<typeof lineQuantity>

/** One line of a quote, and later of the order: everything pinned. `total` is for the whole quantity, after discounts. */
export const pinnedLine = z.object({
  lineId: z.string(),
  variantId: z.string(),
  productId: z.string(),
  sku: z.string(),
  title: z.string(),
  quantity: z.number().int().positive(),
  unitPrice: taxedAmount,
  total: taxedAmount,
  weightGrams: z.number().int(),
  /** The categories that the product was in, from the root to its own. */
  categoryIds: z.array(z.string()).default([]),
  /** What promotions took off the line: `total` is without it. */
  promotions: z.array(appliedPromotion).default([]),
  /** How many of `quantity` were not on the shelf when the line was quoted. */
  backordered: z.number().int().nonnegative().default(0),
  expectedAt: z.iso.datetime().nullable().default(null),
})
export type PinnedLine = z.infer<typeof pinnedLine>

/**
 * total = lines + shipping - discount, all gross; `tax` is the part of it that is tax. Lines and shipping are before
 * discounts. Gift cards are a way to pay: they lower what is due, never the total.
 */
export const totals = z.object({ lines: amount, shipping: amount, discount: amount, tax: amount, total: amount })
export type Totals = z.infer<typeof totals>

/** Keyed hashes by which the fraud screen recognises caller, address and e-mail again, without knowing any of them. */
export const screening = z.object({ caller: z.string(), address: z.string(), email: z.string() })
export type Screening = z.infer<typeof screening>

/** What a locked quote promises until it expires. */
export const quoteSnapshot = z.object({
  quoteId: z.string(),
  ownerId: z.string(),
  cartId: z.string(),
  email: z.string(),
  market: z.string(),
  currency: z.string(),
  lines: z.array(pinnedLine),
  shipping: z.object({ methodId: z.string(), name: z.string(), price: taxedAmount }),
  totals,
  /** What each promotion took off the whole quote; the sum is `totals.discount`. */
  promotions: z.array(appliedPromotion).default([]),
  giftCards: z.array(appliedGiftCard).default([]),
  shipTo: address,
  billTo: address,
  /** Made by the cart; the order hands it on in `orders.placed` as it is. */
  screening: screening.nullable().default(null),
  expiresAt: z.iso.datetime(),
})
export type QuoteSnapshot = z.infer<typeof quoteSnapshot>

/** The part of a quote, and of the order that it becomes, that is about people: kept sealed, beside the rest. */
export const people = quoteSnapshot.pick({ email: true, shipTo: true, billTo: true })
export type People = z.infer<typeof people>

/** What was agreed, in the two parts in which it is kept. */
export const apart = <Whole extends People>({ email, shipTo, billTo, ...snapshot }: Whole) => ({
  people: { email, shipTo, billTo },
  snapshot,
})

/** What is left to pay after gift cards, in minor units. */
export const dueMinorOf = ({ totals: { total }, giftCards }: Pick<QuoteSnapshot, 'totals' | 'giftCards'>): number =>
  giftCards.reduce((due, card) => due - card.amount.minor, total.minor)

/** How an order is paid: a provider's name with its token for the method, or the kind of a method that the buyer finishes elsewhere. */
export const paymentChoice = z.object({
  provider: z.string(),
  /** The provider's token for the method, never a card number; empty when `methodType` says it all. */
  methodToken: z.string(),
  savedMethodId: z.string().nullable(),
  /** `paypal`, `upi`, `sepa_debit` and so on: a method that begins without a token. */
  methodType: z.string().nullable().default(null),
  /** Where the buyer's browser comes back to from such a method. */
  returnUrl: z.string().nullable().default(null),
})
export type PaymentChoice = z.infer<typeof paymentChoice>

/** Which warehouse sends how many of which order line. */
export const allocation = z.object({
  warehouseId: z.string(),
  lineId: z.string(),
  variantId: z.string(),
  quantity: z.number().int().positive(),
})
export type Allocation = z.infer<typeof allocation>
