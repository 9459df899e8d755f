import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { cartIdOf } from '../domain/cart.ts'
import type { Cart } from '../domain/cart.ts'
import { cartFrom, cartJson } from './cart-rows.ts'
import type { CartRow } from './cart-rows.ts'
import { freeUses } from './promotion-uses.ts'

/** An order that was placed with a quote. */
export type Placed = { orderId: string; quoteId: string; buyerId: string }

/** Whose quote it was, the codes that it used, and the buyer's cart; null when somebody else was writing it just now. */
export type Noted = { quote: { ownerId: string; cartId: string; codes: string[] } | null; locked: Cart | null }

type Row = {
  quote: { ownerId: string; cartId: string; isOver: boolean; promotions: { code: string | null }[] | null } | null
  cart: CartRow | null
  lockedVersion: number | null
}

/**
 * The quote became this order; should its end have been heard before, what it used is given back at once. The buyer's
 * cart is locked and read on the way.
 */
export const noteOrder = async (tx: Db, { orderId, quoteId, buyerId }: Placed, at: Date): Promise<Noted> => {
  const [row] = await tx.execute<Row>(sql`
    with noted as (
      update quotes set order_id = ${orderId}, given_back_at = case
        when exists (select from ended_orders where order_id = ${orderId}) then ${at.toISOString()}::timestamptz
        else given_back_at end
      where id = ${quoteId}
      returning owner_id as "ownerId", cart_id as "cartId", given_back_at is not null as "isOver",
        snapshot -> 'promotions' as promotions),
    locked as (select version from carts where id = ${cartIdOf(buyerId)} for update)
    select (select to_json(noted) from noted) as quote,
      (select ${cartJson} from carts where id = ${cartIdOf(buyerId)}) as cart,
      (select version from locked) as "lockedVersion"`)
  const quote = row?.quote ?? null
  if (quote?.isOver) await freeUses(tx, [quoteId], at)
  return {
    quote: quote && {
      ownerId: quote.ownerId,
      cartId: quote.cartId,
      codes: (quote.promotions ?? []).flatMap(({ code }) => code ?? []),
    },
    // Who waited for the lock has read the lines of before.
    locked: row?.cart && row.cart.version === row.lockedVersion ? cartFrom(row.cart) : null,
  }
}
