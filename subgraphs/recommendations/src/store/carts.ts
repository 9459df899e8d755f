import { and, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { cartItems } from './tables.ts'

type Item = { variantId: string; productId: string; quantity: number }
type CartChange = { cartId: string; ownerId: string; items: readonly Item[]; at: Date }

/** Adds to what lies in carts, or takes away when `sign` is -1. The last change says whose a cart is. */
export const changeCarts = async (tx: Db, changes: readonly CartChange[], sign: 1 | -1): Promise<void> => {
  const entries = changes.flatMap(({ items, ...change }, place) => items.map((item) => ({ ...change, ...item, place })))
  await tx.execute(sql`
    insert into cart_items (cart_id, variant_id, product_id, owner_id, quantity, changed_at)
    select "cartId", "variantId", max("productId"), (array_agg("ownerId" order by place desc))[1],
      ${sign}::int * sum(quantity), max(at)
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry ("cartId" text, "ownerId" text,
      "variantId" text, "productId" text, quantity int, at timestamptz, place int)
    group by 1, 2 order by 1, 2
    on conflict (cart_id, variant_id) do update set quantity = cart_items.quantity + excluded.quantity,
      owner_id = excluded.owner_id, changed_at = greatest(cart_items.changed_at, excluded.changed_at)`)
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
