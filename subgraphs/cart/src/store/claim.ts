import { eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { sendOff } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { cartIdOf } from '../domain/cart.ts'
import type { Cart } from '../domain/cart.ts'
import type { Claim } from '../domain/claim-quote.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { cartFrom, cartJson, takenRowsOf } from './cart-rows.ts'
import type { CartRow, Taken } from './cart-rows.ts'
import { quoteFrom } from './quotes.ts'
import { quotes } from './tables.ts'

/** A quote, locked, and the claimant's carts by owner as they are then. */
export type Claimable = { quote: CheckoutQuoteModel | null; carts: ReadonlyMap<string, Cart> }

export const lockQuote = async (tx: Db, quoteId: string, { ownerIds }: Claim): Promise<Claimable> => {
  const [row] = await tx
    .select({ quote: quotes, carts: cartsOf(ownerIds) })
    .from(quotes)
    .where(eq(quotes.id, quoteId))
    .for('update')
  return {
    quote: row ? quoteFrom(row.quote) : null,
    carts: new Map(row?.carts.map((cart) => [cart.ownerId, cartFrom(cart)])),
  }
}

const cartsOf = (ownerIds: readonly string[]): SQL<CartRow[]> => sql`(
  select coalesce(json_agg(${cartJson}), '[]') from carts where carts.id = any(${sql.param(ownerIds.map(cartIdOf))}))`

/** Gives a locked quote to its claimant, with what that took out of carts; promotions that it keeps are used from now on. */
export const sendClaim = (
  tx: Db,
  { id, snapshot }: CheckoutQuoteModel,
  { claimant, taken }: { claimant: string; taken: readonly Taken[] },
  at: Date,
): void => {
  const rows = JSON.stringify(taken.map(takenRowsOf))
  sendOff(tx, 'update quotes set claimed_by = $2, claimed_at = $3, taken = $4::text::jsonb where id = $1', [
    id,
    claimant,
    at.toISOString(),
    rows,
  ])
  if (snapshot.promotions.length === 0) return
  const used = "update promotion_uses set state = 'USED', changed_at = $2 where quote_id = $1 and state = 'KEPT'"
  sendOff(tx, used, [id, at.toISOString()])
}
