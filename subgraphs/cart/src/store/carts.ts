import { asc, inArray } from 'drizzle-orm'
import { sendOff, transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Accepted, Decision } from '@shop/kit/decision'
import type { Outbox } from '@shop/kit/events/outbox'
import type { CartEvent } from '@shop/schema/events/cart'
import { cartIdOf, emptyCart } from '../domain/cart.ts'
import type { Cart } from '../domain/cart.ts'
import { readCarts, sendCart, writeCart } from './cart-rows.ts'
import { carts } from './tables.ts'

type Decide<R> = (cart: Cart) => Decision<Cart, CartEvent, R>

/**
 * The carts of an owner: read, and changed in the one way there is: decide, save if nobody else wrote it since it was
 * read, tell; else lock it and decide anew.
 */
export type CartStore = {
  /** Their carts, in any order; owners without one are left out. */
  byOwners: (ownerIds: readonly string[]) => Promise<Cart[]>
  byIds: (ids: readonly string[]) => Promise<Cart[]>
  /** `seen` is the cart as it was read in this request; without it, it is read. */
  change: <R = never>(ownerId: string, decide: Decide<R>, seen?: Cart) => Promise<Decision<Cart, CartEvent, R>>
  /** The same inside a transaction that does more. */
  changeIn: <R = never>(tx: Db, seen: Cart, decide: Decide<R>) => Promise<Decision<Cart, CartEvent, R>>
  /** Makes sure that the owners have carts, and locks them in one order; several changes can then be saved together. */
  lockIn: (tx: Db, ownerIds: readonly string[]) => Promise<Map<string, Cart>>
  /** Saves what follows from a locked cart; nothing waits for it but the commit. */
  saveIn: (tx: Db, locked: Cart, decision: Accepted<Cart, CartEvent>) => Promise<void>
  /** Locks those of their carts that are there and reads nothing of them; what is said next is done when they are locked. */
  lockRows: (tx: Db, ownerIds: readonly string[]) => void
}

export const cartStore = (db: Db, outbox: Outbox, now: () => Date): CartStore => {
  const lockIn: CartStore['lockIn'] = async (tx, ownerIds) => {
    const rows = [...new Set(ownerIds)]
      .toSorted()
      .map((ownerId) => ({ id: cartIdOf(ownerId), ownerId, updatedAt: now() }))
    const ids = rows.map((row) => row.id)
    const lock = () =>
      tx.select({ id: carts.id }).from(carts).where(inArray(carts.id, ids)).orderBy(asc(carts.ownerId)).for('update')
    if ((await lock()).length < rows.length) {
      await tx.insert(carts).values(rows).onConflictDoNothing()
      await lock()
    }
    return new Map((await readCarts(tx, ids)).map((cart) => [cart.ownerId, cart]))
  }

  const saveIn: CartStore['saveIn'] = async (tx, locked, { state, events }) => {
    if (state === locked) return
    sendCart(tx, locked, state, state.updatedAt ?? now())
    await outbox(tx, events)
  }

  const saveIfUnchangedIn = async (tx: Db, before: Cart, { state, events }: Accepted<Cart, CartEvent>) => {
    if (state === before) return true
    const isSaved = await writeCart(tx, before, state, state.updatedAt ?? now())
    if (isSaved) await outbox(tx, events)
    return isSaved
  }

  const changeIn: CartStore['changeIn'] = async (tx, seen, decide) => {
    const first = decide(seen)
    if (first.kind === 'rejected' || (await saveIfUnchangedIn(tx, seen, first))) return first
    const cart = (await lockIn(tx, [seen.ownerId])).get(seen.ownerId) ?? emptyCart(seen.ownerId)
    const decision = decide(cart)
    if (decision.kind === 'accepted') await saveIn(tx, cart, decision)
    return decision
  }

  return {
    byOwners: (ownerIds) => readCarts(db, ownerIds.map(cartIdOf)),
    byIds: (ids) => readCarts(db, ids),
    change: async (ownerId, decide, given) => {
      const seen = given ?? (await readCarts(db, [cartIdOf(ownerId)]))[0] ?? emptyCart(ownerId)
      const first = decide(seen)
      if (first.kind === 'rejected' || first.state === seen) return first
      return transaction(db, (tx) => changeIn(tx, seen, decide))
    },
    changeIn,
    lockIn,
    saveIn,
    lockRows: (tx, ownerIds) =>
      sendOff(tx, 'select from carts where id = any($1) order by owner_id for update', [ownerIds.map(cartIdOf)]),
  }
}
