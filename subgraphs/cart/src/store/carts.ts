import { asc, eq, inArray, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Accepted, Decision } from '@shop/kit/decision'
import type { Outbox } from '@shop/kit/events/outbox'
import type { CartEvent } from '@shop/schema/events/cart'
import { cartIdOf, emptyCart } from '../domain/cart.ts'
import type { Cart, CartLine } from '../domain/cart.ts'
import { cartLines, carts } from './tables.ts'

type Decide<R> = (cart: Cart) => Decision<Cart, CartEvent, R>

/** The carts of an owner: read, and changed in the one way there is: lock, decide, save, tell. */
export type CartStore = {
  /** Their carts, in any order; owners without one are left out. */
  byOwners: (ownerIds: readonly string[]) => Promise<Cart[]>
  byIds: (ids: readonly string[]) => Promise<Cart[]>
  change: <R = never>(ownerId: string, decide: Decide<R>) => Promise<Decision<Cart, CartEvent, R>>
  /** The same inside a transaction that does more. */
  changeIn: <R = never>(tx: Db, ownerId: string, decide: Decide<R>) => Promise<Decision<Cart, CartEvent, R>>
  /** Makes sure that the owners have carts, and locks them in one order; several changes can then be saved together. */
  lockIn: (tx: Db, ownerIds: readonly string[]) => Promise<Map<string, Cart>>
  saveIn: (tx: Db, before: Cart, decision: Accepted<Cart, CartEvent>) => Promise<void>
  /** Locks a cart that is there and reads nothing of it. */
  lockRow: (tx: Db, cartId: string) => Promise<void>
}

export const cartStore = (db: Db, outbox: Outbox, now: () => Date): CartStore => {
  const lockIn: CartStore['lockIn'] = async (tx, ownerIds) => {
    const rows = [...new Set(ownerIds)]
      .toSorted()
      .map((ownerId) => ({ id: cartIdOf(ownerId), ownerId, updatedAt: now() }))
    const lock = () =>
      tx
        .select()
        .from(carts)
        .where(
          inArray(
            carts.id,
            rows.map((row) => row.id),
          ),
        )
        .orderBy(asc(carts.ownerId))
        .for('update')
    let locked = await lock()
    if (locked.length < rows.length) {
      await tx.insert(carts).values(rows).onConflictDoNothing()
      locked = await lock()
    }
    return new Map((await withTheirLines(tx, locked)).map((cart) => [cart.ownerId, cart]))
  }

  const saveIn: CartStore['saveIn'] = async (tx, before, { state, events }) => {
    if (state === before) return
    await tx
      .update(carts)
      .set({ version: state.version, updatedAt: state.updatedAt ?? now() })
      .where(eq(carts.id, state.id))
    await saveLines(tx, before, state)
    await outbox(tx, events)
  }

  const changeIn: CartStore['changeIn'] = async (tx, ownerId, decide) => {
    const cart = (await lockIn(tx, [ownerId])).get(ownerId) ?? emptyCart(ownerId)
    const decision = decide(cart)
    if (decision.kind === 'accepted') await saveIn(tx, cart, decision)
    return decision
  }

  return {
    byOwners: (ownerIds) => read(db, ownerIds.map(cartIdOf)),
    byIds: (ids) => read(db, ids),
    change: (ownerId, decide) => transaction(db, (tx) => changeIn(tx, ownerId, decide)),
    changeIn,
    lockIn,
    saveIn,
    lockRow: async (tx, cartId) =>
      void (await tx.select({ id: carts.id }).from(carts).where(eq(carts.id, cartId)).for('update')),
  }
}

const read = async (db: Db, ids: readonly string[]): Promise<Cart[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(carts)
    .where(inArray(carts.id, [...ids]))
  return withTheirLines(db, rows)
}

const withTheirLines = async (db: Db, rows: readonly (typeof carts.$inferSelect)[]): Promise<Cart[]> => {
  if (rows.length === 0) return []
  const lines = await db
    .select()
    .from(cartLines)
    .where(
      inArray(
        cartLines.cartId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(cartLines.addedAt), asc(cartLines.id))
  const byCart = Map.groupBy(lines, (line) => line.cartId)
  return rows.map(({ updatedAt, ...cart }) => ({
    ...cart,
    updatedAt: cart.version === 0 ? null : updatedAt,
    lines: (byCart.get(cart.id) ?? []).map(lineOf),
  }))
}

type LineRow = typeof cartLines.$inferSelect

const lineOf = ({ cartId: _, addedPriceMinor, addedCurrency, ...line }: LineRow): CartLine => ({
  ...line,
  addedPrice: { minor: addedPriceMinor, currency: addedCurrency },
})

const rowOf = (cartId: string, { addedPrice, ...line }: CartLine): LineRow => ({
  ...line,
  cartId,
  addedPriceMinor: addedPrice.minor,
  addedCurrency: addedPrice.currency,
})

const saveLines = async (tx: Db, before: Cart, after: Cart): Promise<void> => {
  const was = new Map(before.lines.map((line) => [line.id, line.quantity]))
  const is = new Set(after.lines.map((line) => line.id))
  const gone = before.lines.filter((line) => !is.has(line.id)).map((line) => line.id)
  const changed = after.lines.filter((line) => was.get(line.id) !== line.quantity)
  if (gone.length > 0) await tx.delete(cartLines).where(inArray(cartLines.id, gone))
  if (changed.length === 0) return
  await tx
    .insert(cartLines)
    .values(changed.map((line) => rowOf(after.id, line)))
    .onConflictDoUpdate({ target: cartLines.id, set: { quantity: sql`excluded.quantity` } })
}
