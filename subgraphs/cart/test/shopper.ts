import type { Viewer } from '@shop/kit/viewer'
import { newId } from '@shop/kit/id'
import type { Claims } from '@shop/kit/viewer'
import * as ops from './operations.ts'
import type { CartOutcome, CartView, QuoteOutcome, QuoteView, Refused } from './operations.ts'
import { anAddress } from './people.ts'
import type { World } from './world.ts'

type Added = { variantId: string; quantity: number }
type Wished = Refused & { line: { id: string; variant: { id: string } } }
type WishlistView = {
  nodes: { id: string; variant: { id: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Somebody who shops through the cart's own graph. */
export const aShopper = (world: World, viewer: Viewer, locale: Partial<Omit<Claims, 'viewer'>> = {}) => {
  const run = world.as(viewer, locale)
  const field = async <T>(name: string, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await run<Record<string, T> | null>(query, variables)
    if (errors) throw new Error(`${errors[0]?.extensions['code']}: ${errors[0]?.message}`)
    return data?.[name] as T
  }
  return {
    run,
    cart: () => field<CartView>('cart', ops.readCart),
    add: (lines: Added[], idempotencyKey?: string) =>
      field<CartOutcome>('cartLinesAdd', ops.add, { input: { lines, ...(idempotencyKey && { idempotencyKey }) } }),
    update: (lines: { lineId: string; quantity: number }[]) =>
      field<CartOutcome>('cartLinesUpdate', ops.update, { input: { lines } }),
    remove: (...lineIds: string[]) => field<CartOutcome>('cartLinesRemove', ops.remove, { input: { lineIds } }),
    clear: () => field<CartOutcome>('cartClear', ops.clear),
    merge: () => field<CartOutcome>('cartMerge', ops.merge),
    wish: (variantId: string) => field<Wished>('wishlistAdd', ops.wish, { input: { variantId } }),
    unwish: (lineId: string) =>
      field<Refused & { lineId: string }>('wishlistRemove', ops.unwish, { input: { lineId } }),
    toWishlist: (lineId: string) =>
      field<CartOutcome & Wished>('cartLineMoveToWishlist', ops.toWishlist, { input: { lineId } }),
    toCart: (lineId: string, quantity = 1) =>
      field<CartOutcome>('wishlistLineMoveToCart', ops.toCart, { input: { lineId, quantity } }),
    wishlist: (first = 20, after: string | null = null) =>
      field<WishlistView>('wishlist', ops.readWishlist, { first, after }),
    apply: (code: string) => field<CartOutcome>('cartCouponApply', ops.applyCoupon, { input: { code } }),
    unapply: (code: string) => field<CartOutcome>('cartCouponRemove', ops.removeCoupon, { input: { code } }),
    quote: (input: Record<string, unknown> = {}) =>
      field<QuoteOutcome>('checkoutQuoteCreate', ops.createQuote, {
        input: {
          shipTo: { address: anAddress() },
          email: 'ada@example.com',
          idempotencyKey: newId('key'),
          ...input,
        },
      }),
    readQuote: (id: string) => field<QuoteView | null>('checkoutQuote', ops.readQuote, { id }),
  }
}
