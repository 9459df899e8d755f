import { on } from '@shop/kit/events/reaction'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { takeOrdered } from '../domain/take-ordered.ts'
import type { Ordered } from '../domain/take-ordered.ts'
import { dropCoupons } from '../store/cart-coupons.ts'
import { noteOrder } from '../store/ended-quotes.ts'

/**
 * orders.placed -> what was ordered leaves the cart that was quoted; after a login in between, the buyer's. Coupons that it
 * used leave the cart, and the quote knows its order.
 */
export const orderPlaced = on(ordersPlaced, async ({ data }, { db, carts, now }: Context) => {
  const quote = await noteOrder(db, data.quoteId, data.orderId, now())
  const owners = [...new Set([quote?.ownerId ?? data.buyerId, data.buyerId])]
  const locked = await carts.lockIn(db, owners)
  const codes = quote?.snapshot.promotions.flatMap(({ code }) => code ?? []) ?? []
  if (quote) await dropCoupons(db, quote.cartId, codes)
  let left: Ordered[] = data.lines
  for (const owner of owners) {
    const cart = locked.get(owner)
    if (!cart) continue
    const taken = takeOrdered(cart, left, now())
    await carts.saveIn(db, cart, taken.decision)
    left = taken.left
  }
})
