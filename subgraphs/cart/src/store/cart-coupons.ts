import { and, count, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { cartIdOf } from '../domain/cart.ts'
import { cartCoupons } from './tables.ts'

export const couponsMax = 5

/** Notes a code for a cart; false when the cart holds as many as it may. The cart must be locked. */
export const noteCoupon = async (tx: Db, cartId: string, code: string, at: Date): Promise<boolean> => {
  const [others] = await tx
    .select({ codes: count() })
    .from(cartCoupons)
    .where(and(eq(cartCoupons.cartId, cartId), ne(cartCoupons.code, code)))
  if (others && others.codes >= couponsMax) return false
  await tx.insert(cartCoupons).values({ cartId, code, addedAt: at }).onConflictDoNothing()
  return true
}

/** Takes codes off a cart. */
export const dropCoupons = async (tx: Db, cartId: string, codes: readonly string[]): Promise<void> => {
  if (codes.length === 0) return
  await tx.delete(cartCoupons).where(and(eq(cartCoupons.cartId, cartId), inArray(cartCoupons.code, [...codes])))
}

/** A guest's codes become the user's, as far as there is room. Both carts must be locked. */
export const handOverCoupons = async (tx: Db, guestId: string, userId: string): Promise<void> => {
  const [from, to] = [cartIdOf(guestId), cartIdOf(userId)]
  await tx.execute(sql`
    insert into ${cartCoupons} (cart_id, code, added_at)
    select ${to}, code, added_at from ${cartCoupons} where cart_id = ${from}
    order by added_at limit greatest(0, ${couponsMax} - (select count(*) from ${cartCoupons} where cart_id = ${to}))
    on conflict do nothing`)
  await tx.delete(cartCoupons).where(eq(cartCoupons.cartId, from))
}
