import { on } from '@shop/kit/events/reaction'
import { cartItemAdded, cartItemRemoved } from '@shop/schema/events/cart'
import type { Context } from '../context.ts'
import { changeCart } from '../store/carts.ts'

/** cart.itemAdded -> it lies in the cart. */
export const itemAdded = on(cartItemAdded, ({ data, time }, { db }: Context) => changeCart(db, { ...data, at: time }))

/** cart.itemRemoved -> it lies there no longer, or less of it. */
export const itemRemoved = on(cartItemRemoved, ({ data, time }, { db }: Context) =>
  changeCart(db, { ...data, quantity: -data.quantity, at: time }),
)
