import { on } from '@shop/kit/events/reaction'
import { cartMerged } from '@shop/schema/events/cart'
import type { Context } from '../context.ts'
import { forgetCartOf } from '../store/carts.ts'

/** cart.merged -> the guest's cart is no more; what lay in it is told as added to the customer's. */
export const merged = on(cartMerged, ({ data }, { db }: Context) => forgetCartOf(db, data.guestId))
