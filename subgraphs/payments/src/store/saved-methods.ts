import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { providerCustomers, savedMethods } from './tables.ts'

export type SavedMethod = typeof savedMethods.$inferSelect

const isUsable = isNull(savedMethods.deletedAt)

/** The methods of each user, newest first. */
export const methodsOfUsers = (db: Db, userIds: readonly string[]): Promise<SavedMethod[]> =>
  db
    .select()
    .from(savedMethods)
    .where(and(inArray(savedMethods.userId, [...userIds]), isUsable))
    .orderBy(desc(savedMethods.createdAt), desc(savedMethods.id))

export const methodsById = (db: Db, ids: readonly string[]): Promise<SavedMethod[]> =>
  db
    .select()
    .from(savedMethods)
    .where(and(inArray(savedMethods.id, [...ids]), isUsable))

/** A method that this user may pay with. */
export const methodOfUser = async (db: Db, id: string, userId: string): Promise<SavedMethod | null> => {
  const [row] = await db
    .select()
    .from(savedMethods)
    .where(and(eq(savedMethods.id, id), eq(savedMethods.userId, userId), isUsable))
  return row ?? null
}

/** Keeps a method; the provider's same method again gives the row that is there, with what is known of it now. */
export const saveMethod = async (
  db: Db,
  method: Omit<SavedMethod, 'deletedAt' | 'detachedAt'>,
): Promise<SavedMethod> => {
  const [row] = await db
    .insert(savedMethods)
    .values(method)
    .onConflictDoUpdate({
      target: savedMethods.methodId,
      set: { fingerprint: method.fingerprint, country: method.country },
    })
    .returning()
  if (!row) throw new Error('a saved method did not come back')
  return row
}

/** Ends the use of a method; false when the user has none of that id, deleted ones included. */
export const forgetMethod = async (db: Db, id: string, userId: string, at: Date): Promise<boolean> => {
  const isMine = and(eq(savedMethods.id, id), eq(savedMethods.userId, userId))
  const [row] = await db.select({ deletedAt: savedMethods.deletedAt }).from(savedMethods).where(isMine)
  if (!row) return false
  await db.update(savedMethods).set({ deletedAt: at }).where(and(isMine, isUsable))
  return true
}

/** Ends the use of all of them. */
export const forgetMethodsOf = async (db: Db, userId: string, at: Date): Promise<void> => {
  await db
    .update(savedMethods)
    .set({ deletedAt: at })
    .where(and(eq(savedMethods.userId, userId), isUsable))
}

export const methodsToDetach = (db: Db): Promise<SavedMethod[]> =>
  db
    .select()
    .from(savedMethods)
    .where(and(isNotNull(savedMethods.deletedAt), isNull(savedMethods.detachedAt)))
    .limit(16)

export const methodDetached = async (db: Db, id: string, at: Date): Promise<void> => {
  await db.update(savedMethods).set({ detachedAt: at }).where(eq(savedMethods.id, id))
}

export const customerOf = async (db: Db, userId: string): Promise<string | null> => {
  const [row] = await db.select().from(providerCustomers).where(eq(providerCustomers.userId, userId))
  return row?.customerId ?? null
}

export const saveCustomer = async (db: Db, customer: typeof providerCustomers.$inferInsert): Promise<void> => {
  await db.insert(providerCustomers).values(customer).onConflictDoNothing()
}
