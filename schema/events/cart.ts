import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

const items = z.object({
  cartId: z.string(),
  ownerId: z.string(),
  items: z
    .array(z.object({ variantId: z.string(), productId: z.string(), quantity: z.number().int().positive() }))
    .min(1),
})
const itemsExample = {
  cartId: 'cart_01jd00000000000000000000aa',
  ownerId: 'usr_01jd00000000000000000000aa',
  items: [{ variantId: 'var_01jd00000000000000000000aa', productId: 'prod_01jd00000000000000000000aa', quantity: 2 }],
}

/** `quantity` more of each of these variants lie in a cart: one event per change. Aggregate: the cart. */
export const cartItemsAdded = defineEvent('cart.itemsAdded', { data: items, example: itemsExample })

/** `quantity` fewer of each of these variants lie in a cart. */
export const cartItemsRemoved = defineEvent('cart.itemsRemoved', { data: items, example: itemsExample })

/** A guest's cart became part of a customer's. */
export const cartMerged = defineEvent('cart.merged', {
  data: z.object({ cartId: z.string(), guestId: z.string(), userId: z.string() }),
  example: { cartId: itemsExample.cartId, guestId: 'gst_01jd00000000000000000000aa', userId: itemsExample.ownerId },
})

/** Prices, tax, shipping and stock are promised until `expiresAt`. Aggregate: the quote. */
export const cartQuoteLocked = defineEvent('cart.quoteLocked', {
  data: z.object({ quoteId: z.string(), cartId: z.string(), ownerId: z.string(), expiresAt: z.iso.datetime() }),
  example: {
    quoteId: 'quo_01jd00000000000000000000aa',
    cartId: itemsExample.cartId,
    ownerId: itemsExample.ownerId,
    expiresAt: '2026-01-01T12:15:00.000Z',
  },
})

export const cartEvents = [cartItemsAdded, cartItemsRemoved, cartMerged, cartQuoteLocked] as const
export type CartEvent = EventsOf<typeof cartEvents>
