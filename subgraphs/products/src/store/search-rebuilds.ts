import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { searchRebuilds } from './tables.ts'
import type { RebuildState } from './tables.ts'

export type Rebuild = typeof searchRebuilds.$inferSelect
type New = Pick<Rebuild, 'id' | 'indexName' | 'mappingHash' | 'startedAt'>
type Holder = { holder: string; forMs: number }

/** The latest rebuild, under way or not; null when there was none. */
export const latestRebuild = async (db: Db): Promise<Rebuild | null> => {
  const [row] = await db
    .select()
    .from(searchRebuilds)
    .orderBy(desc(searchRebuilds.startedAt), desc(searchRebuilds.id))
    .limit(1)
  return row ?? null
}

/** Begins a rebuild and takes it, unless one is under way; gives whichever is. */
export const beginRebuild = async (db: Db, given: New, by: Holder): Promise<{ rebuild: Rebuild; isNew: boolean }> => {
  const total = sql<number>`(select count(*) from products)`
  const [row] = await db
    .insert(searchRebuilds)
    .values({ ...given, state: 'COPYING', total, holder: by.holder, heldUntil: inMs(by.forMs) })
    .onConflictDoNothing()
    .returning()
  if (row) return { rebuild: row, isNew: true }
  const [running] = await db.select().from(searchRebuilds).where(isNull(searchRebuilds.endedAt))
  return running ? { rebuild: running, isNew: false } : beginRebuild(db, given, by)
}

/** Takes the rebuild that is under way, for so long; null when there is none, or somebody else has it. */
export const holdRebuild = async (db: Db, { holder, forMs }: Holder): Promise<Rebuild | null> => {
  const [row] = await db
    .update(searchRebuilds)
    .set({ holder, heldUntil: inMs(forMs) })
    .where(
      and(
        isNull(searchRebuilds.endedAt),
        or(
          eq(searchRebuilds.holder, holder),
          isNull(searchRebuilds.heldUntil),
          sql`${searchRebuilds.heldUntil} < clock_timestamp()`,
        ),
      ),
    )
    .returning()
  return row ?? null
}

/** Writes down how far it got, and holds it for longer; false when somebody else took it meanwhile. */
export const advanceRebuild = async (
  db: Db,
  id: string,
  { holder, forMs, afterId, done }: Holder & Pick<Rebuild, 'afterId' | 'done'>,
): Promise<boolean> => {
  const rows = await db
    .update(searchRebuilds)
    .set({ afterId, done, heldUntil: inMs(forMs) })
    .where(and(eq(searchRebuilds.id, id), eq(searchRebuilds.holder, holder), isNull(searchRebuilds.endedAt)))
    .returning({ id: searchRebuilds.id })
  return rows.length > 0
}

export const endRebuild = async (
  db: Db,
  id: string,
  state: Exclude<RebuildState, 'COPYING'>,
  endedAt: Date,
): Promise<void> => {
  await db
    .update(searchRebuilds)
    .set({ state, endedAt, holder: null, heldUntil: null })
    .where(eq(searchRebuilds.id, id))
}

const inMs = (ms: number) => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`
