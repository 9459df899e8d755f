import type { Context } from '../context.ts'
import { emptyCart } from '../domain/cart.ts'
import type { Cart } from '../domain/cart.ts'

/** The owner's cart as it is now; one that was never written is empty, and has its id all the same. */
export const cartOf = async ({ carts }: Context, ownerId: string): Promise<Cart> =>
  (await carts.byOwners([ownerId]))[0] ?? emptyCart(ownerId)
