import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Listed } from '@shop/kit/reads'
import { z } from 'zod'
import type { Typed } from './typed.ts'

/** What people searched for, and ids of categories and brands, each the best first. */
export type Names = { queries: string[]; categoryIds: string[]; brandIds: string[] }

export type FindNames = (typed: Typed) => Promise<Names>

/** So many that were bought most are looked at to see which have products on sale. */
const candidatesMax = 50
/** What begins like all that was typed is worth so many times as much as what has its words elsewhere. */
const beginning = 10

const rowSchema = z.object({ kind: z.enum(['query', 'category', 'brand']), value: z.string() })

/** Queries, categories and brands with words that begin like those that were typed, in one statement. */
export const namesIn =
  (listed: Listed): FindNames =>
  (typed) =>
    listed(async (db) => {
      const rows = z.array(rowSchema).parse(await db.execute(statement(typed)))
      const of = (kind: z.infer<typeof rowSchema>['kind']) =>
        rows.flatMap((row) => (row.kind === kind ? [row.value] : []))
      return { queries: of('query'), categoryIds: of('category'), brandIds: of('brand') }
    })

const statement = ({ text, first }: Typed): SQL => sql`
  with typed as (select words_wanted(${text}) as words, folded_name(${text}) as text)
  ${queries(first)}
  union all ${named({ kind: 'category', table: sql`categories`, isSold: inSubtree, first })}
  union all ${named({ kind: 'brand', table: sql`brands`, isSold: ofBrand, first })}`

const queries = (first: number): SQL => sql`
  (select 'query' as kind, query as value from searched_queries, typed
  where learned_at is not null and name_words(query) @@ words and not exists (
    select from blocked_suggestions blocked where strpos(' ' || folded || ' ', ' ' || blocked.text || ' ') > 0)
  order by weight * case when starts_with(folded, typed.text) then ${beginning} else 1 end desc, query limit ${first})`

type Named = { kind: 'category' | 'brand'; table: SQL; isSold: SQL; first: number }

const named = ({ kind, table, isSold, first }: Named): SQL => sql`
  (select ${sql.raw(`'${kind}'`)}, id from (
    select named.id, named.name, coalesce(bought.weight, 0) as weight, typed.text
    from ${table} named cross join typed left join suggestion_weights bought on bought.id = named.id
    where name_words(named.name) @@ typed.words
    order by weight desc, length(named.name), named.id limit ${candidatesMax}) candidate
  where ${isSold}
  order by (1 + weight) * case when starts_with(folded_name(name), text) then ${beginning} else 1 end desc,
    length(name), id
  limit ${first})`

const inSubtree = sql`exists (
  select from categories below join products on products.category_id = below.id and products.status = 'ACTIVE'
  where below.path @> array[candidate.id])`

const ofBrand = sql`exists (select from products where products.brand_id = candidate.id and products.status = 'ACTIVE')`
