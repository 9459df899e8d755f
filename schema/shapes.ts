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
})
export type PinnedLine = z.infer<typeof pinnedLine>

/** total = lines + shipping - discount, all gross; `tax` is the part of it that is tax. */
export const totals = z.object({ lines: amount, shipping: amount, discount: amount, tax: amount, total: amount })
export type Totals = z.infer<typeof totals>

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
  shipTo: address,
  billTo: address,
  expiresAt: z.iso.datetime(),
})
export type QuoteSnapshot = z.infer<typeof quoteSnapshot>

/** Which warehouse sends how many of which order line. */
export const allocation = z.object({
  warehouseId: z.string(),
  lineId: z.string(),
  variantId: z.string(),
  quantity: z.number().int().positive(),
})
export type Allocation = z.infer<typeof allocation>
