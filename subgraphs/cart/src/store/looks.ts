import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { idempotencyKeys } from '@shop/kit/idempotency'
import type { IdempotentRequest } from '@shop/kit/idempotency'
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

/** The same, with all of ours that a price follows from, and whether the request came before: its key is taken, or the quote is there. */
export type CheckoutLook = CartLook & {
  isRepeated: boolean
  hasOpen: boolean
  codes: GivenCode[]
  automatic: Candidate[]
}

type CartLookRow = { cart: CartRow | null; open: OpenQuote[] }
type CheckoutLookRow = CartLookRow & {
  isRepeated: boolean
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

type Asked = { quoteId: string; ownerId: string; request: IdempotentRequest }

/** What there is before a quote is made, in one statement. */
export const lookAtCheckout = async (db: Db, { quoteId, ownerId, request }: Asked, at: Date): Promise<CheckoutLook> => {
  const [row] = await db.execute<CheckoutLookRow>(sql`
    select ${cartOf(ownerId)} as cart, ${openQuotesJson(ownerId)} as open,
      exists (select from quotes where id = ${quoteId}) or ${isKeyTaken(request)} as "isRepeated",
      ${codesJson([cartIdOf(ownerId)])} as codes, ${automaticJson(at)} as automatic`)
  return {
    ...cartLookOf(ownerId, row, at),
    isRepeated: row?.isRepeated ?? false,
    hasOpen: (row?.open.length ?? 0) > 0,
    codes: (row?.codes ?? []).map(codeFrom),
    automatic: (row?.automatic ?? []).map(automaticFrom),
  }
}

const isKeyTaken = ({ scope, operation, key }: IdempotentRequest) => sql`
  exists (select from ${idempotencyKeys} where scope = ${scope} and operation = ${operation} and key = ${key})`

const cartOf = (ownerId: string) => sql`(select ${cartJson} from carts where id = ${cartIdOf(ownerId)})`

const cartLookOf = (ownerId: string, row: CartLookRow | undefined, at: Date): CartLook => ({
  cart: row?.cart ? cartFrom(row.cart) : emptyCart(ownerId),
  own: holdsOf(ownerId, row?.open ?? [], at),
})
