import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { cartIdOf, emptyCart } from '../domain/cart.ts'
import type { Cart } from '../domain/cart.ts'
import type { Candidate } from '../domain/promotions/promotion.ts'
import { cartFrom, cartJson } from './cart-rows.ts'
import type { CartRow } from './cart-rows.ts'
import { automaticFrom, automaticJson, codeFrom, codesJson } from './offers.ts'
import type { CodeRow, GivenCode } from './offers.ts'
import { holdsOf, openQuotesJson } from './open-quotes.ts'
import type { OpenQuote, OwnHolds } from './open-quotes.ts'

/** An owner's cart, and what the owner's own open quotes keep. */
export type CartLook = { cart: Cart; own: OwnHolds }

/** The same, with all of ours that a price follows from, and whether the quote is there already. */
export type CheckoutLook = CartLook & {
  isQuoted: boolean
  hasOpen: boolean
  codes: GivenCode[]
  automatic: Candidate[]
}

type CartLookRow = { cart: CartRow | null; open: OpenQuote[] }
type CheckoutLookRow = CartLookRow & {
  isQuoted: boolean
  codes: CodeRow[]
  automatic: Parameters<typeof automaticFrom>[0][]
}

/** What there is before something is put into a cart, in one statement. */
export const lookAtCart = async (db: Db, ownerId: string, at: Date): Promise<CartLook> => {
  const [row] = await db.execute<CartLookRow>(
    sql`select ${cartOf(ownerId)} as cart, ${openQuotesJson(ownerId)} as open`,
  )
  return cartLookOf(ownerId, row, at)
}

/** What there is before a quote is made, in one statement. */
export const lookAtCheckout = async (db: Db, ownerId: string, quoteId: string, at: Date): Promise<CheckoutLook> => {
  const [row] = await db.execute<CheckoutLookRow>(sql`
    select ${cartOf(ownerId)} as cart, ${openQuotesJson(ownerId)} as open,
      exists (select from quotes where id = ${quoteId}) as "isQuoted",
      ${codesJson([cartIdOf(ownerId)])} as codes, ${automaticJson(at)} as automatic`)
  return {
    ...cartLookOf(ownerId, row, at),
    isQuoted: row?.isQuoted ?? false,
    hasOpen: (row?.open.length ?? 0) > 0,
    codes: (row?.codes ?? []).map(codeFrom),
    automatic: (row?.automatic ?? []).map(automaticFrom),
  }
}

const cartOf = (ownerId: string) => sql`(select ${cartJson} from carts where id = ${cartIdOf(ownerId)})`

const cartLookOf = (ownerId: string, row: CartLookRow | undefined, at: Date): CartLook => ({
  cart: row?.cart ? cartFrom(row.cart) : emptyCart(ownerId),
  own: holdsOf(ownerId, row?.open ?? [], at),
})
