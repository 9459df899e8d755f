import { onAll } from '@shop/kit/events/reaction'
import type { ReceivedEvent } from '@shop/kit/events/reaction'
import { cartItemsAdded, cartItemsRemoved } from '@shop/schema/events/cart'
import type { Context } from '../context.ts'
import { changeCarts } from '../store/carts.ts'
import { erasedOf } from '../store/erasure.ts'

type Told = ReceivedEvent<(typeof cartItemsAdded)['example']>

/** Carts of erased people are nobody's. */
const change =
  (sign: 1 | -1) =>
  async (events: readonly Told[], { db, persons }: Context) => {
    const owners = events.map(({ data }) => data.ownerId)
    const erased = await erasedOf(db, persons, owners)
    const changes = events.filter(({ data }) => !erased.has(data.ownerId))
    await changeCarts(
      db,
      changes.map(({ data, time: at }) => ({ ...data, at })),
      sign,
    )
  }

/** cart.itemsAdded -> they lie in the cart. */
export const itemsAdded = onAll(cartItemsAdded, change(1))

/** cart.itemsRemoved -> they lie there no longer, or fewer of them. */
export const itemsRemoved = onAll(cartItemsRemoved, change(-1))
