import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { sendOff } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Cart, CartLine } from '../domain/cart.ts'

type LineRow = {
  id: string
  variant_id: string
  product_id: string
  sku: string
  title: string
  quantity: number
  added_price_minor: number
  added_currency: string
  added_at: string
}

/** A cart as `cartJson` gives it. */
export type CartRow = { id: string; ownerId: string; version: number; updatedAt: string; lines: LineRow[] }

/** What was taken out of somebody's cart, as it is kept. */
export type TakenRows = { ownerId: string; lines: LineRow[] }
export type Taken = { ownerId: string; lines: CartLine[] }

export const takenFrom = ({ ownerId, lines }: TakenRows): Taken => ({ ownerId, lines: lines.map(lineFrom) })
export const takenRowsOf = ({ ownerId, lines }: Taken): TakenRows => ({ ownerId, lines: lines.map(rowOf) })

/** A row of `carts` with its lines, as one value: version and lines are of the same moment, so no lock is needed to read them. */
export const cartJson: SQL = sql.raw(`json_build_object(
  'id', carts.id, 'ownerId', carts.owner_id, 'version', carts.version, 'updatedAt', carts.updated_at,
  'lines', (
    select coalesce(json_agg(line order by line.added_at, line.id), '[]') from cart_lines as line
    where line.cart_id = carts.id))`)

export const cartFrom = ({ updatedAt, lines, ...cart }: CartRow): Cart => ({
  ...cart,
  updatedAt: cart.version === 0 ? null : new Date(updatedAt),
  lines: lines.map(lineFrom),
})

const lineFrom = (row: LineRow): CartLine => ({
  id: row.id,
  variantId: row.variant_id,
  productId: row.product_id,
  sku: row.sku,
  title: row.title,
  quantity: row.quantity,
  addedPrice: { minor: row.added_price_minor, currency: row.added_currency },
  addedAt: new Date(row.added_at),
})

const rowOf = ({ id, variantId, productId, sku, title, quantity, addedPrice, addedAt }: CartLine): LineRow => ({
  id,
  variant_id: variantId,
  product_id: productId,
  sku,
  title,
  quantity,
  added_price_minor: addedPrice.minor,
  added_currency: addedPrice.currency,
  added_at: addedAt.toISOString(),
})

/** The carts that there are of these, each with its lines. */
export const readCarts = async (db: Db, ids: readonly string[]): Promise<Cart[]> => {
  if (ids.length === 0) return []
  const rows = await db.execute<{ cart: CartRow }>(
    sql`select ${cartJson} as cart from carts where id = any(${sql.param(ids)})`,
  )
  return rows.map(({ cart }) => cartFrom(cart))
}

/**
 * Writes a cart and those of its lines that are new, changed or gone, in one statement; false when somebody else wrote
 * the cart since `before` was read: then nothing is written.
 */
export const writeCart = async (tx: Db, before: Cart, after: Cart, at: Date): Promise<boolean> =>
  (
    await tx.execute(
      writing(before, after, before.version === 0 ? firstWrite(after, at) : nextWrite(before, after, at)),
    )
  ).length > 0

/** The same for a cart that is locked: nobody else can have written it, so that no answer is waited for. */
export const sendCart = (tx: Db, locked: Cart, after: Cart, at: Date): void => {
  const { sql: text, params } = tx.execute(writing(locked, after, nextWrite(locked, after, at))).getQuery()
  sendOff(tx, text, params)
}

const writing = (before: Cart, after: Cart, cart: SQL): SQL => {
  const was = new Map(before.lines.map((line) => [line.id, line.quantity]))
  const is = new Set(after.lines.map((line) => line.id))
  const gone = before.lines.flatMap(({ id }) => (is.has(id) ? [] : [id]))
  const changed = after.lines.filter((line) => was.get(line.id) !== line.quantity).map(rowOf)
  return sql`
    with cart as (${cart}),
    gone as (
      delete from cart_lines using cart
      where cart_id = cart.id and cart_lines.id = any(${sql.param(gone)})),
    kept as (
      insert into cart_lines
        (id, cart_id, variant_id, product_id, sku, title, quantity, added_price_minor, added_currency, added_at)
      select line.id, cart.id, variant_id, product_id, sku, title, quantity, added_price_minor, added_currency, added_at
      from cart, jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as line (
        id text, variant_id text, product_id text, sku text, title text, quantity int, added_price_minor bigint,
        added_currency text, added_at timestamptz)
      on conflict (id) do update set quantity = excluded.quantity)
    select id from cart`
}

/** A row that is there already, even one that was never written, is somebody else's: two unique keys bear no other answer. */
const firstWrite = ({ id, ownerId, version }: Cart, at: Date): SQL => sql`
  insert into carts (id, owner_id, version, updated_at) values (${id}, ${ownerId}, ${version}, ${at.toISOString()})
  on conflict do nothing returning id`

const nextWrite = (before: Cart, { id, version }: Cart, at: Date): SQL => sql`
  update carts set version = ${version}, updated_at = ${at.toISOString()}
  where id = ${id} and version = ${before.version} returning id`
