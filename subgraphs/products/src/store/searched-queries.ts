import { and, asc, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import { weightAt } from '../domain/fading.ts'
import { heardAgain, isCommon, learned, saysWhatIsSold } from '../domain/learned-query.ts'
import type { HeardQuery, KnownQuery } from '../domain/learned-query.ts'
import { searchedQueries } from './suggestion-tables.ts'

/** Remembers what was searched for, and what of it others may be shown from now on. Rows are changed in the order of their texts. */
export const rememberQueries = (db: Db, heard: readonly HeardQuery[], now: Date): Promise<void> =>
  transaction(db, async (tx) => {
    const byQuery = Map.groupBy(heard, ({ query }) => query)
    const known = await locked(tx, [...byQuery.keys()].toSorted(), now)
    const next = known.map((row) => (byQuery.get(row.query) ?? []).reduce(heardAgain, row))
    const common = new Set(next.filter((row) => row.learnedAt === null && isCommon(row)).map(({ query }) => query))
    const texts = await textsFound(
      tx,
      heard.filter(({ query }) => common.has(query)),
    )
    const isFit = ({ query }: KnownQuery) => common.has(query) && saysWhatIsSold(query, texts.get(query) ?? [])
    await save(
      tx,
      next.map((row) => (isFit(row) ? learned(row, now) : row)),
    )
  })

const locked = async (tx: Db, queries: string[], now: Date): Promise<KnownQuery[]> => {
  const day = now.toISOString().slice(0, 10)
  const unknown = queries.map((query) => ({ query, weight: 0, day, days: 0, typists: [] }))
  await tx.insert(searchedQueries).values(unknown).onConflictDoNothing()
  return tx
    .select()
    .from(searchedQueries)
    .where(inArray(searchedQueries.query, queries))
    .orderBy(asc(searchedQueries.query))
    .for('update')
}

const save = async (tx: Db, rows: readonly KnownQuery[]): Promise<void> => {
  await tx.execute(sql`
    update searched_queries set weight = next.weight, day = next.day, days = next.days, typists = next.typists, learned_at = next."learnedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as
      next(query text, weight float8, day date, days int, typists text[], "learnedAt" timestamptz)
    where searched_queries.query = next.query`)
}

const textRows = z.array(z.object({ id: z.string(), text: z.string() }))

/** All that is written of the products that each query found. */
const textsFound = async (tx: Db, heard: readonly HeardQuery[]): Promise<Map<string, string[]>> => {
  if (heard.length === 0) return new Map()
  const rows = textRows.parse(
    await tx.execute(sql`
      select p.id, concat_ws(' ', p.title, p.words, p.description, p.attributes::text, p.options::text,
        (select string_agg(above.name, ' ') from categories c join categories above on above.id = any(c.path) where c.id = p.category_id)) as text
      from products p where p.id = any(${sql.param([...new Set(heard.flatMap(({ productIds }) => productIds))])})`),
  )
  const texts = new Map(rows.map(({ id, text }) => [id, text]))
  return new Map(
    [...Map.groupBy(heard, ({ query }) => query)].map(([query, of]) => [
      query,
      of.flatMap(({ productIds }) => productIds.flatMap((id) => texts.get(id) ?? [])),
    ]),
  )
}

const unlearnedKeptMs = 30 * 24 * 3600 * 1000
/** A search weighs so little after ten weeks. */
const forgottenBelow = 0.1
const batch = 1_000

/** Forgets what nobody searches for any more, what never became everybody's, and who typed what before today. */
export const forgetQueries = async (db: Db, now: Date): Promise<number> => {
  const today = now.toISOString().slice(0, 10)
  const longAgo = after(now, -unlearnedKeptMs).toISOString().slice(0, 10)
  const old = db
    .select({ query: searchedQueries.query })
    .from(searchedQueries)
    .where(
      or(
        and(isNull(searchedQueries.learnedAt), lt(searchedQueries.day, longAgo)),
        lt(searchedQueries.weight, forgottenBelow * weightAt(now)),
      ),
    )
    .limit(batch)
  const gone = await db
    .delete(searchedQueries)
    .where(inArray(searchedQueries.query, old))
    .returning({ query: searchedQueries.query })
  await db
    .update(searchedQueries)
    .set({ typists: [] })
    .where(and(lt(searchedQueries.day, today), sql`${searchedQueries.typists} <> '{}'`))
  return gone.length
}
