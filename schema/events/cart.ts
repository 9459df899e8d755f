import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

const item = z.object({
  cartId: z.string(),
  ownerId: z.string(),
  variantId: z.string(),
  productId: z.string(),
  quantity: z.number().int().positive(),
})
const itemExample = {
  cartId: 'cart_01jd00000000000000000000aa',
  ownerId: 'usr_01jd00000000000000000000aa',
  variantId: 'var_01jd00000000000000000000aa',
  productId: 'prod_01jd00000000000000000000aa',
  quantity: 2,
}

/** `quantity` more of a variant lie in a cart. Aggregate: the cart. */
export const cartItemAdded = defineEvent('cart.itemAdded', { data: item, example: itemExample })

/** `quantity` fewer of a variant lie in a cart. */
export const cartItemRemoved = defineEvent('cart.itemRemoved', { data: item, example: itemExample })

/** A guest's cart became part of a customer's. */
export const cartMerged = defineEvent('cart.merged', {
  data: z.object({ cartId: z.string(), guestId: z.string(), userId: z.string() }),
  example: { cartId: itemExample.cartId, guestId: 'gst_01jd00000000000000000000aa', userId: itemExample.ownerId },
})

/** Prices, tax, shipping and stock are promised until `expiresAt`. Aggregate: the quote. */
export const cartQuoteLocked = defineEvent('cart.quoteLocked', {
  data: z.object({ quoteId: z.string(), cartId: z.string(), ownerId: z.string(), expiresAt: z.iso.datetime() }),
  example: {
    quoteId: 'quo_01jd00000000000000000000aa',
    cartId: itemExample.cartId,
    ownerId: itemExample.ownerId,
    expiresAt: '2026-01-01T12:15:00.000Z',
  },
})

export const cartEvents = [cartItemAdded, cartItemRemoved, cartMerged, cartQuoteLocked] as const
export type CartEvent = EventsOf<typeof cartEvents>
