import { onAll } from '@shop/kit/events/reaction'
import { cartItemsAdded, cartItemsRemoved } from '@shop/schema/events/cart'
import type { Context } from '../context.ts'
import { changeCarts } from '../store/carts.ts'

/** cart.itemsAdded -> they lie in the cart. */
export const itemsAdded = onAll(cartItemsAdded, (events, { db }: Context) =>
  changeCarts(
    db,
    events.map(({ data, time: at }) => ({ ...data, at })),
    1,
  ),
)

/** cart.itemsRemoved -> they lie there no longer, or fewer of them. */
export const itemsRemoved = onAll(cartItemsRemoved, (events, { db }: Context) =>
  changeCarts(
    db,
    events.map(({ data, time: at }) => ({ ...data, at })),
    -1,
  ),
)
