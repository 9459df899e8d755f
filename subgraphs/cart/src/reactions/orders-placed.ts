import { on } from '@shop/kit/events/reaction'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { takeOrdered } from '../domain/take-ordered.ts'
import type { Ordered } from '../domain/take-ordered.ts'
import { dropCoupons } from '../store/cart-coupons.ts'
import { noteOrder } from '../store/note-order.ts'

/**
 * orders.placed -> what was ordered leaves the cart that was quoted; after a login in between, the buyer's. Coupons that it
 * used leave the cart, and the quote knows its order.
 */
export const orderPlaced = on(ordersPlaced, async ({ data }, ctx: Context) => {
  const { db, carts, now } = ctx
  const { buyerId, lines } = data
  const { quote, locked } = await noteOrder(db, data, now())
  if (quote) await dropCoupons(db, quote.cartId, quote.codes)
  const ownerId = quote?.ownerId ?? buyerId
  if (locked && ownerId === buyerId) await carts.saveIn(db, locked, takeOrdered(locked, lines, now()).decision)
  else await takeFrom(ctx, [...new Set([ownerId, buyerId])], lines)
})

/** From the first cart what it holds, the rest from the next. */
const takeFrom = async ({ db, carts, now }: Context, owners: readonly string[], ordered: Ordered[]) => {
  const locked = await carts.lockIn(db, owners)
  let left = ordered
  for (const owner of owners) {
    const cart = locked.get(owner)
    if (!cart) continue
    const taken = takeOrdered(cart, left, now())
    await carts.saveIn(db, cart, taken.decision)
    left = taken.left
  }
}
