import { and, asc, desc, gt, inArray, isNull } from 'drizzle-orm'
import type { Now } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { loadMany, loadOne } from '@shop/kit/loader'
import { addresses, sessions, users } from './tables.ts'

/** One query for all users of a request. Address books and session lists are short by rule, and are loaded whole. */
export const createLoaders = (db: Db, now: Now) => {
  const userById = loadOne(
    (ids: readonly string[]) =>
      db
        .select()
        .from(users)
        .where(and(inArray(users.id, [...ids]), isNull(users.erasedAt))),
    (user) => user.id,
  )
  const addressesByUser = loadMany(
    (ids: readonly string[]) =>
      db
        .select()
        .from(addresses)
        .where(inArray(addresses.userId, [...ids]))
        .orderBy(asc(addresses.id)),
    (address) => address.userId,
  )
  const sessionsByUser = loadMany(
    (ids: readonly string[]) =>
      db
        .select()
        .from(sessions)
        .where(and(inArray(sessions.userId, [...ids]), isNull(sessions.revokedAt), gt(sessions.expiresAt, now())))
        .orderBy(desc(sessions.lastUsedAt), desc(sessions.id)),
    (session) => session.userId,
  )
  return {
    userById,
    addressesByUser,
    sessionsByUser,
    /** After a change, so that what is read later in the same request is new. */
    forget(userId: string) {
      userById.clear(userId)
      addressesByUser.clear(userId)
      sessionsByUser.clear(userId)
    },
  }
}
export type Loaders = ReturnType<typeof createLoaders>
