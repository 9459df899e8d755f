import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import { addressesMax, defaultsOfNew } from '../domain/address-book.ts'
import type { Defaults, PostalAddress } from '../domain/address-book.ts'
import { addresses } from './tables.ts'
import type { AddressRow, UserRow } from './tables.ts'
import type { UserStore } from './users.ts'

/** The address books. Everything is looked up by owner and id together: somebody else's address does not exist. */
export const addressStore = (db: Db, { users, now, newId }: { users: UserStore; now: Now; newId: NewId }) => {
  /** The user's row is the lock of the book. */
  const inBook = <T>(userId: string, run: (tx: Db) => Promise<T | null>): Promise<{ done: T; user: UserRow } | null> =>
    transaction(db, async (tx) => {
      const user = await users.lock(tx, userId)
      const done = await run(tx)
      return done === null ? null : { done, user: await users.saveProfile(tx, user) }
    })

  return {
    /** Null when the book is full. */
    create: (userId: string, address: PostalAddress, asked: Defaults) =>
      inBook(userId, async (tx) => {
        const [found] = await tx.select({ count: count() }).from(addresses).where(eq(addresses.userId, userId))
        const saved = found?.count ?? 0
        if (saved >= addressesMax) return null
        const defaults = defaultsOfNew(saved, asked)
        await dropDefaults(tx, userId, defaults)
        const row = {
          ...address,
          id: newId('adr'),
          userId,
          isDefaultShipping: defaults.shipping,
          isDefaultBilling: defaults.billing,
          createdAt: now(),
        }
        const [created] = await tx.insert(addresses).values(row).returning()
        return created ?? null
      }),

    /** Null when the user has no such address, here and below. */
    update: (userId: string, id: string, address: PostalAddress) =>
      inBook(userId, async (tx) => {
        const [updated] = await tx.update(addresses).set(address).where(isTheirs(userId, id)).returning()
        return updated ?? null
      }),

    delete: (userId: string, id: string) =>
      inBook(userId, async (tx) => {
        const [deleted] = await tx.delete(addresses).where(isTheirs(userId, id)).returning({ id: addresses.id })
        return deleted ?? null
      }),

    setDefault: (userId: string, id: string, asked: Defaults) =>
      inBook(userId, async (tx) => {
        const [found] = await tx.select().from(addresses).where(isTheirs(userId, id))
        if (!found) return null
        await dropDefaults(tx, userId, asked)
        const defaults = {
          isDefaultShipping: found.isDefaultShipping || asked.shipping,
          isDefaultBilling: found.isDefaultBilling || asked.billing,
        }
        const [updated] = await tx.update(addresses).set(defaults).where(isTheirs(userId, id)).returning()
        return updated ?? null
      }),

    async one(userId: string, id: string): Promise<AddressRow | null> {
      const [found] = await db.select().from(addresses).where(isTheirs(userId, id)).orderBy(asc(addresses.id))
      return found ?? null
    },
  }
}
export type AddressStore = ReturnType<typeof addressStore>

const isTheirs = (userId: string, id: string) =>
  isId(id, 'adr') ? and(eq(addresses.userId, userId), eq(addresses.id, id)) : sql`false`

const dropDefaults = async (tx: Db, userId: string, { shipping, billing }: Defaults): Promise<void> => {
  if (shipping)
    await tx
      .update(addresses)
      .set({ isDefaultShipping: false })
      .where(and(eq(addresses.userId, userId), addresses.isDefaultShipping))
  if (billing)
    await tx
      .update(addresses)
      .set({ isDefaultBilling: false })
      .where(and(eq(addresses.userId, userId), addresses.isDefaultBilling))
}
