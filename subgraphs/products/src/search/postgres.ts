import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { sqlStateOf, transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { unavailable } from '@shop/kit/denied'
import type { Listed } from '@shop/kit/reads'
import { z } from 'zod'
import { products } from '../store/tables.ts'
import { conditionsOf } from './conditions.ts'
import type { Facets, Hit, ListQuery, ListRequest, SearchIndex } from './search-index.ts'
import { orderOf, sortOf, startsAfter } from './sorts.ts'

const textLimitMs = 1_000
const facetsMax = 50

/** Finds products wherever lists may be read. */
export const listedIndex = (listed: Listed): SearchIndex => ({
  pages: (requests) => listed((db) => postgresIndex(db).pages(requests)),
  counts: (queries) => listed((db) => postgresIndex(db).counts(queries)),
  facets: (queries) => listed((db) => postgresIndex(db).facets(queries)),
})

/** Finds products in the catalog's own tables: full text (tsvector), similar titles (pg_trgm) and plain filters. */
const postgresIndex = (db: Db): SearchIndex => ({
  pages: async (requests) => {
    const rows = hits.parse(
      await run(
        db,
        requests.map(({ query }) => query),
        sql`${joined(requests.map(pageSql))} order by list, nth`,
      ),
    )
    return requests.map((_, list) =>
      rows.filter((row) => row.list === list).map(({ id, value }): Hit => ({ id, value })),
    )
  },
  counts: async (queries) => {
    const rows = counts.parse(await run(db, queries, joined(queries.map(countSql))))
    return queries.map((_, list) => rows.find((row) => row.list === list)?.count ?? 0)
  },
  facets: async (queries) => {
    const parts = queries.flatMap((query, list) => [facetSql(query, list, 'brand'), facetSql(query, list, 'category')])
    const rows = facets.parse(await run(db, queries, sql`${joined(parts)} order by list, count desc, id`))
    return queries.map((_, list) => facetsOf(rows.filter((row) => row.list === list)))
  },
})

const hits = z.array(z.object({ list: z.number(), id: z.string(), value: z.string() }))
const counts = z.array(z.object({ list: z.number(), count: z.number() }))
const facets = z.array(
  z.object({ list: z.number(), kind: z.enum(['brand', 'category']), id: z.string(), count: z.number() }),
)

const joined = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` union all `)

const pageSql = ({ query, limit, after }: ListRequest, list: number): SQL => {
  const sort = sortOf(query)
  const order = orderOf(sort)
  const where = after ? sql`${conditionsOf(query)} and ${startsAfter(sort, after)}` : conditionsOf(query)
  return sql`(select ${sql.raw(String(list))} as list, id, value, row_number() over () as nth from (
    select ${products.id} as id, ${sort.by}::text as value from ${products} ${sort.join ?? sql``} where ${where} order by ${order} limit ${limit}) page)`
}

const countSql = (query: ListQuery, list: number): SQL =>
  sql`(select ${sql.raw(String(list))} as list, count(*)::int as count from ${products} where ${conditionsOf(query)})`

const facetSql = (query: ListQuery, list: number, kind: 'brand' | 'category'): SQL => {
  const column = kind === 'brand' ? products.brandId : products.categoryId
  return sql`(select ${sql.raw(String(list))} as list, ${sql.raw(`'${kind}'`)} as kind, ${column} as id, count(*)::int as count
    from ${products} where ${conditionsOf(query)} and ${column} is not null group by ${column} order by 4 desc, 3 limit ${facetsMax})`
}

const facetsOf = (rows: z.infer<typeof facets>): Facets => ({
  brands: rows.filter(({ kind }) => kind === 'brand').map(({ id, count }) => ({ brandId: id, count })),
  categories: rows.filter(({ kind }) => kind === 'category').map(({ id, count }) => ({ categoryId: id, count })),
})

/** What people type may be costly to look for, so it gets one second; plain lists have the limit of every statement. */
const run = async (db: Db, queries: readonly ListQuery[], statement: SQL): Promise<unknown> => {
  if (!queries.some((query) => query.match)) return db.execute(statement)
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
