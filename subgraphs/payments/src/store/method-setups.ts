import { and, eq, inArray, lt } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import { setupAfter } from '../domain/method-setup.ts'
import type { ProviderSetup } from '../providers/port.ts'
import type { Till } from './change-payments.ts'
import { saveMethod } from './saved-methods.ts'
import { methodSetups } from './tables.ts'

export type MethodSetup = typeof methodSetups.$inferSelect

export const addSetup = async (db: Db, setup: typeof methodSetups.$inferInsert): Promise<void> => {
  await db.insert(methodSetups).values(setup)
}

/** A set-up of this user; others' look like none. */
export const setupOfUser = async (db: Db, id: string, userId: string): Promise<MethodSetup | null> => {
  const [row] = await db
    .select()
    .from(methodSetups)
    .where(and(eq(methodSetups.id, id), eq(methodSetups.userId, userId)))
  return row ?? null
}

export const setupByIntent = async (db: Db, setupIntentId: string): Promise<MethodSetup | null> => {
  const [row] = await db.select().from(methodSetups).where(eq(methodSetups.setupIntentId, setupIntentId))
  return row ?? null
}

/** Takes over what the provider says about a set-up; the method is on its owner's file once that succeeded. */
export const settleSetup = async (tx: Db, till: Till, id: string, seen: ProviderSetup): Promise<MethodSetup | null> => {
  const [row] = await tx.select().from(methodSetups).where(eq(methodSetups.id, id)).for('update')
  if (!row) return null
  const status = setupAfter(row.status, seen.status)
  const savedMethodId = row.savedMethodId ?? (await keep(tx, till, row, seen))
  const declineCode = status === 'FAILED' ? (seen.declineCode ?? row.declineCode) : null
  const [next] = await tx
    .update(methodSetups)
    .set({ status, savedMethodId, declineCode, setupIntentId: seen.id })
    .where(eq(methodSetups.id, id))
    .returning()
  return next ?? null
}

/** The provider said no before there was anything to look at. */
export const setupRefused = async (db: Db, id: string, declineCode: string): Promise<void> => {
  await db.update(methodSetups).set({ status: 'FAILED', declineCode }).where(eq(methodSetups.id, id))
}

const keep = async (tx: Db, { newId, now }: Till, setup: MethodSetup, { method }: ProviderSetup) => {
  if (!method) return null
  const { id: methodId, ...face } = method
  const { userId, provider, customerId } = setup
  const row = { ...face, id: newId('spm'), userId, provider, customerId, methodId, createdAt: now() }
  return (await saveMethod(tx, row)).id
}

/** Set-ups without news for a while, marked as asked now; nobody asks about those that are older than a day. */
export const takeWaitingSetups = (db: Db, now: Date, waitMs: number): Promise<MethodSetup[]> =>
  transaction(db, async (tx) => {
    const due = await tx
      .select({ id: methodSetups.id })
      .from(methodSetups)
      .where(
        and(
          inArray(methodSetups.status, ['PENDING', 'REQUIRES_ACTION']),
          lt(methodSetups.checkedAt, after(now, -waitMs)),
        ),
      )
      .limit(16)
      .for('update', { skipLocked: true })
    const ids = due.map(({ id }) => id)
    if (ids.length === 0) return []
    await tx
      .update(methodSetups)
      .set({ status: 'CANCELED' })
      .where(and(inArray(methodSetups.id, ids), lt(methodSetups.createdAt, after(now, -dayMs))))
    return tx.update(methodSetups).set({ checkedAt: now }).where(inArray(methodSetups.id, ids)).returning()
  })

const dayMs = 86_400_000
