import { inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { staleLists, staleTastes } from './tables.ts'

/** Takes products whose lists are stale, the oldest first; nobody else takes them until the transaction ends. */
export const takeStaleLists = async (tx: Db, limit: number): Promise<string[]> => {
  const rows = await tx
    .select({ id: staleLists.productId })
    .from(staleLists)
    .orderBy(staleLists.since)
    .limit(limit)
    .for('update', { skipLocked: true })
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await tx.delete(staleLists).where(inArray(staleLists.productId, ids))
  return ids
}

/** The same of people. */
export const takeStaleTastes = async (tx: Db, limit: number): Promise<string[]> => {
  const rows = await tx
    .select({ person: staleTastes.person })
    .from(staleTastes)
    .orderBy(staleTastes.since)
    .limit(limit)
    .for('update', { skipLocked: true })
  const people = rows.map(({ person }) => person)
  if (people.length > 0) await tx.delete(staleTastes).where(inArray(staleTastes.person, people))
  return people
}
