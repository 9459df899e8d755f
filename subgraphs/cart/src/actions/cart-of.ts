import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import { lookAtCart } from '../store/looks.ts'

/**
 * The owner's cart as it is now; one that was never written is empty, and has its id all the same. What the owner's own
 * quotes keep comes in the same statement, and is known from then on.
 */
export const cartOf = async ({ db, now, loaders }: Context, ownerId: string): Promise<Cart> => {
  const looking = lookAtCart(db, ownerId, now())
  const own = looking.then((look) => look.own)
  own.catch(() => {})
  loaders.ownHolds.clear(ownerId).prime(ownerId, own)
  return (await looking).cart
}
