import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { sqlStateOf, transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { unavailable } from '@shop/kit/denied'
import type { Listed } from '@shop/kit/reads'
import { z } from 'zod'
import { products } from '../store/tables.ts'
import { conditionsOf } from './conditions.ts'
import { matchModes, matchOf } from './match.ts'
import type { Match } from './match.ts'
import { facetsSql, readFacets } from './postgres-facets.ts'
import type { Found, Hit, ListRequest, Place, SearchIndex } from './search-index.ts'
import { orderOf, sortOf, startsAfter } from './sorts.ts'
import type { Language } from './understanding/language.ts'

const textLimitMs = 1_000

/** A list, and how strictly what was typed is taken. */
type Asked = ListRequest & { match: Match | null }

/**
 * Finds products in the catalog's own tables, wherever lists may be read: full text (tsvector), similar titles (pg_trgm)
 * and plain filters. What finds nothing is tried again less strictly.
 */
export const postgresIndex = (listed: Listed, language: () => Language): SearchIndex => ({
  find: (requests) => listed((db) => find(db, language(), requests)),
})

const find = async (db: Db, language: Language, requests: readonly ListRequest[]): Promise<Found[]> => {
  const placed = await pages(
    db,
    requests.map((request) => ({ ...request, match: matched(request, language) })),
  )
  const asked = placed.map(({ asked }) => asked)
  const [counted, divided] = await Promise.all([counts(db, asked), facets(db, asked)])
  return placed.map(({ hits }, nth) => ({
    by: 'postgres',
    hits,
    count: counted.get(nth) ?? null,
    facets: divided.get(nth) ?? null,
    isEstimated: false,
  }))
}

/** A page goes on as strictly as the one before it. */
const matched = ({ query: { text }, after }: ListRequest, language: Language): Match | null =>
  text === null ? null : matchOf(text, markOf(after)?.mode ?? 'MEANT', language)

const markSchema = z.object({ value: z.string(), mode: z.enum(matchModes).nullable() })
type Mark = z.infer<typeof markSchema>

const markOf = (after: Place | null): Mark | null =>
  after?.by === 'postgres' ? markSchema.parse(JSON.parse(after.mark)) : null

type Placed = { asked: Asked; hits: Hit[] }

const hitRows = z.array(z.object({ list: z.number(), id: z.string(), value: z.string() }))

const pages = async (db: Db, asked: readonly Asked[]): Promise<Placed[]> => {
  const rows = hitRows.parse(await run(db, asked, sql`${joined(asked.map(pageSql))} order by list, nth`))
  const found = asked.map((each, list): Placed => {
    const mode = each.match?.mode ?? null
    const marked = rows.filter((row) => row.list === list)
    const why = (value: string) => ({ explanation: { score: Number(value), details: { mode } } })
    const isScored = each.wants.explanation && each.query.sort === 'RELEVANCE' && each.match !== null
    return {
      asked: each,
      hits: marked.map(({ id, value }) => ({
        ...{ id, mark: JSON.stringify({ value, mode }) },
        ...(isScored && why(value)),
      })),
    }
  })
  return Promise.all(found.map(async (each) => (await looser(db, each)) ?? each))
}

const looser = async (db: Db, { asked, hits }: Placed): Promise<Placed | null> => {
  const { match, after } = asked
  const mode = match && hits.length === 0 && !after ? matchModes[matchModes.indexOf(match.mode) + 1] : undefined
  if (!match || !mode) return null
  const [found] = await pages(db, [{ ...asked, match: { ...match, mode } }])
  return found ?? null
}

const countRows = z.array(z.object({ list: z.number(), count: z.number() }))

const counts = async (db: Db, asked: readonly Asked[]): Promise<Map<number, number>> => {
  const parts = asked.flatMap((each, list) => (each.wants.count ? [countSql(each, list)] : []))
  if (parts.length === 0) return new Map()
  const rows = countRows.parse(await run(db, asked, joined(parts)))
  return new Map(rows.map(({ list, count }) => [list, count]))
}

const facets = async (db: Db, asked: readonly Asked[]) => {
  const parts = asked.flatMap((each, list) => (each.wants.facets ? facetsSql(each.query, each.match, list) : []))
  return parts.length === 0 ? new Map() : readFacets(await run(db, asked, joined(parts)))
}

const joined = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` union all `)

const pageSql = ({ query, match, limit, after }: Asked, list: number): SQL => {
  const sort = sortOf(query, match)
  const mark = markOf(after)
  const where = conditionsOf(query, match)
  const from = after && mark ? sql`${where} and ${startsAfter(sort, { value: mark.value, id: after.id })}` : where
  const skipped = after && !mark ? sql`offset ${after.nth}` : sql``
  return sql`(select ${sql.raw(String(list))} as list, id, value, row_number() over () as nth from (
    select ${products.id} as id, ${sort.by}::text as value from ${products} ${sort.join ?? sql``}
    where ${from} order by ${orderOf(sort)} limit ${limit} ${skipped}) page)`
}

const countSql = ({ query, match }: Asked, list: number): SQL =>
  sql`(select ${sql.raw(String(list))} as list, count(*)::int as count from ${products} where ${conditionsOf(query, match)})`

/** What people type may be costly to look for, so it gets one second; plain lists have the limit of every statement. */
const run = async (db: Db, asked: readonly Asked[], statement: SQL): Promise<unknown> => {
  if (asked.every(({ match }) => match === null)) return db.execute(statement)
  try {
    return await transaction(db, async (tx) => {
      await tx.execute(sql`select set_config('statement_timeout', ${String(textLimitMs)}, true)`)
      return tx.execute(statement)
    })
  } catch (error) {
    if (sqlStateOf(error) === '57014') throw unavailable('Search')
    throw error
  }
}
