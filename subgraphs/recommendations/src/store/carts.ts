import { and, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { cartItems } from './tables.ts'

type Change = { cartId: string; ownerId: string; items: { variantId: string; productId: string; quantity: number }[] }

/** Adds to what lies in a cart, or takes away when `sign` is -1. */
export const changeCart = async (tx: Db, { cartId, ownerId, items }: Change, sign: 1 | -1, at: Date): Promise<void> => {
  await tx
    .insert(cartItems)
    .values(items.map((item) => ({ cartId, ownerId, ...item, quantity: sign * item.quantity, changedAt: at })))
    .onConflictDoUpdate({
      target: [cartItems.cartId, cartItems.variantId],
      set: {
        quantity: sql`${cartItems.quantity} + excluded.quantity`,
        ownerId: sql`excluded.owner_id`,
        changedAt: sql`greatest(${cartItems.changedAt}, excluded.changed_at)`,
      },
    })
}

/** What lies in these carts, and whose they are. */
export const itemsOfCarts = (db: Db, cartIds: readonly string[]) =>
  db
    .select({ cartId: cartItems.cartId, ownerId: cartItems.ownerId, productId: cartItems.productId })
    .from(cartItems)
    .where(and(inArray(cartItems.cartId, [...cartIds]), gt(cartItems.quantity, 0)))
    .orderBy(cartItems.cartId, cartItems.variantId)

export const forgetCartOf = async (tx: Db, ownerId: string): Promise<void> => {
  await tx.delete(cartItems).where(eq(cartItems.ownerId, ownerId))
}

/** Removes what was taken out or left lying. Returns how many entries went. */
export const forgetOldItems = async (db: Db): Promise<number> => {
  const emptied = and(eq(cartItems.quantity, 0), lt(cartItems.changedAt, sql`clock_timestamp() - interval '1 day'`))
  const abandoned = lt(cartItems.changedAt, sql`clock_timestamp() - interval '30 days'`)
  const gone = await db.delete(cartItems).where(or(emptied, abandoned)).returning({ cartId: cartItems.cartId })
  return gone.length
}
