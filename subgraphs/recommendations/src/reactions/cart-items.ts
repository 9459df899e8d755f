import { on } from '@shop/kit/events/reaction'
import { cartItemsAdded, cartItemsRemoved } from '@shop/schema/events/cart'
import type { Context } from '../context.ts'
import { changeCart } from '../store/carts.ts'

/** cart.itemsAdded -> they lie in the cart. */
export const itemsAdded = on(cartItemsAdded, ({ data, time }, { db }: Context) => changeCart(db, data, 1, time))

/** cart.itemsRemoved -> they lie there no longer, or fewer of them. */
export const itemsRemoved = on(cartItemsRemoved, ({ data, time }, { db }: Context) => changeCart(db, data, -1, time))
