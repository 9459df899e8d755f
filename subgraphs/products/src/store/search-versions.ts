import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'

/** A document that an index waits for, in hand until the claim ends. */
export type Claimed = { id: string; version: number; tries: number; waitingSince: Date }
/** What an index has of a product now. */
export type Written = { id: string; version: number }

type ClaimedRow = { id: string; version: number; tries: number; since: number }

/** Takes documents that changed, those that wait longest first; nobody else takes them for so long. */
export const claimChanges = async (db: Db, { limit, forMs }: { limit: number; forMs: number }): Promise<Claimed[]> => {
  const rows = await db.execute<ClaimedRow>(sql`
    update search_versions set rests_until = clock_timestamp() + ${forMs} * interval '1 millisecond'
    where product_id in (
      select product_id from search_versions
      where waiting_since is not null and (rests_until is null or rests_until <= clock_timestamp())
      order by waiting_since limit ${limit} for update skip locked)
    returning product_id as id, version::float8 as version, tries, ${ms(sql`waiting_since`)} as since`)
  return rows.map(({ since, ...claimed }) => ({ ...claimed, waitingSince: new Date(since) }))
}

/**
 * What was written waits no longer, but for what changed meanwhile: that waits since what was written was read. `readAt` is
 * an instant of the database before it was.
 */
export const changesWritten = async (db: Db, written: readonly Written[], readAt: Date): Promise<void> => {
  if (written.length === 0) return
  await db.execute(sql`
    update search_versions known set rests_until = null, tries = 0,
      waiting_since = case when known.version > written.version then greatest(known.waiting_since, ${readAt.toISOString()}::timestamptz) end
    from ${listed(written)} where known.product_id = written.id`)
}

/** The index forgot these products, which are no more: nothing is left to remember. */
export const productsForgotten = async (db: Db, forgotten: readonly Written[]): Promise<void> => {
  if (forgotten.length === 0) return
  await db.execute(sql`
    delete from search_versions known using ${listed(forgotten)}
    where known.product_id = written.id and known.version = written.version
      and not exists (select 1 from products where id = written.id)`)
}

/** Lets go of what could not be written for reasons that are not its own. */
export const changesReleased = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await db.execute(sql`update search_versions set rests_until = null where product_id = any(${sql.param([...ids])})`)
}

/** Documents that the index refused rest, each time for twice as long; a change of the product ends the rest. */
export const changesRefused = async (db: Db, refused: readonly Written[]): Promise<void> => {
  if (refused.length === 0) return
  await db.execute(sql`
    update search_versions known set tries = tries + 1,
      rests_until = clock_timestamp() + least(interval '5 minutes', interval '1 second' * 2 ^ least(tries, 10))
    from ${listed(refused)} where known.product_id = written.id and known.version = written.version`)
}

/** Documents that an index lacks, or has in an old version, count as changed: it may remember a removal of the version that they have. */
export const changesMissed = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await db.execute(sql`select search_changed(${sql.param([...ids])})`)
}

/** Versions are set so that the index takes them, which has newer ones than the database. */
export const versionsRaised = async (db: Db, raised: readonly Written[]): Promise<void> => {
  if (raised.length === 0) return
  await db.execute(sql`
    update search_versions known set version = greatest(known.version, written.version), waiting_since = clock_timestamp()
    from ${listed(raised)} where known.product_id = written.id`)
}

export type Backlog = { waiting: number; waitingSince: Date | null }

/** How much waits, and since when. */
export const backlogOf = async (db: Db): Promise<Backlog> => {
  const [row] = await db.execute<{ waiting: number; since: number | null }>(sql`
    select count(*)::int as waiting, ${ms(sql`min(waiting_since)`)} as since from search_versions where waiting_since is not null`)
  return { waiting: row?.waiting ?? 0, waitingSince: row?.since ? new Date(row.since) : null }
}

const ms = (instant: ReturnType<typeof sql>) => sql`(extract(epoch from ${instant}) * 1000)::float8`

const listed = (written: readonly Written[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as written (id text, version bigint)`
