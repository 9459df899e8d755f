import type { Db } from '@shop/kit/db'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import { takeOrdered } from '../domain/take-ordered.ts'
import type { Ordered } from '../domain/take-ordered.ts'
import type { Taken } from '../store/cart-rows.ts'

/** Takes what is bought out of the first of these locked carts, the rest out of the next; says what was taken from whom. */
export const takeOut = async (
  { carts, now }: Context,
  tx: Db,
  locked: Iterable<Cart | undefined>,
  bought: readonly Ordered[],
): Promise<Taken[]> => {
  const all: Taken[] = []
  let open = bought
  for (const cart of locked) {
    if (!cart) continue
    const { decision, taken, left } = takeOrdered(cart, open, now())
    await carts.saveIn(tx, cart, decision)
    if (taken.length > 0) all.push({ ownerId: cart.ownerId, lines: taken })
    open = left
  }
  return all
}
