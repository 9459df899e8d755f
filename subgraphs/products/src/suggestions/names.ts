import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Listed } from '@shop/kit/reads'
import { z } from 'zod'
import { beginningsNear, isNearlyIn } from './slips.ts'
import type { Exactness, Typed } from './typed.ts'

/** What people searched for, and ids of categories and brands, each the best first. */
export type Names = { queries: string[]; categoryIds: string[]; brandIds: string[] }

export type FindNames = (typed: Typed, exactness: Exactness) => Promise<Names>

/** What begins like all that was typed is worth so many times as much as what has its words elsewhere. */
const beginning = 10

const rowSchema = z.object({ kind: z.enum(['query', 'category', 'brand']), value: z.string(), name: z.string() })
type Row = z.infer<typeof rowSchema>

/** Queries, categories and brands with words that begin like those that were typed, in one statement. */
export const namesIn =
  (listed: Listed): FindNames =>
  ({ text, first }, exactness) =>
    listed(async (db) => {
      const wanted = exactness === 'EXACTLY' ? exactly(text) : nearly(text)
      const found = wanted ? z.array(rowSchema).parse(await db.execute(statement(text, wanted))) : []
      const fit = found.filter(({ name }) => exactness === 'EXACTLY' || isNearlyIn(text, name))
      const of = (kind: Row['kind']) =>
        fit
          .filter((row) => row.kind === kind)
          .slice(0, first)
          .map(({ value }) => value)
      return { queries: of('query'), categoryIds: of('category'), brandIds: of('brand') }
    })

/** What words there must be; so many names that have them and were bought most are looked at. */
type Wanted = { words: SQL; candidatesMax: number }

const exactly = (text: string): Wanted => ({ words: sql`words_wanted(${text})`, candidatesMax: 50 })

const nearly = (text: string): Wanted | null => {
  const near = beginningsNear(text)
  return near === null ? null : { words: sql`${near}::tsquery`, candidatesMax: 500 }
}

const statement = (text: string, { words, candidatesMax }: Wanted): SQL => sql`
  with typed as (select ${words} as words, folded_name(${text}) as text)
  ${queries(candidatesMax)}
  union all ${named({ kind: 'category', table: sql`categories`, isSold: inSubtree }, candidatesMax)}
  union all ${named({ kind: 'brand', table: sql`brands`, isSold: ofBrand }, candidatesMax)}`

const queries = (candidatesMax: number): SQL => sql`
  (select 'query' as kind, query as value, query as name from searched_queries, typed
  where learned_at is not null and name_words(query) @@ words and not exists (
    select from blocked_suggestions blocked where strpos(' ' || folded || ' ', ' ' || blocked.text || ' ') > 0)
  order by weight * case when starts_with(folded, typed.text) then ${beginning} else 1 end desc, query
  limit ${candidatesMax})`

type Named = { kind: Row['kind']; table: SQL; isSold: SQL }

const named = ({ kind, table, isSold }: Named, candidatesMax: number): SQL => sql`
  (select ${sql.raw(`'${kind}'`)}, id, name from (
    select named.id, named.name, coalesce(bought.weight, 0) as weight, typed.text
    from ${table} named cross join typed left join suggestion_weights bought on bought.id = named.id
    where name_words(named.name) @@ typed.words
    order by weight desc, length(named.name), named.id limit ${candidatesMax}) candidate
  where ${isSold}
  order by (1 + weight) * case when starts_with(folded_name(name), text) then ${beginning} else 1 end desc, length(name), id)`

const inSubtree = sql`exists (
  select from categories below join products on products.category_id = below.id and products.status = 'ACTIVE'
  where below.path @> array[candidate.id])`

const ofBrand = sql`exists (select from products where products.brand_id = candidate.id and products.status = 'ACTIVE')`
