import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import { prices, products } from '../store/tables.ts'
import { attributeFacets } from './attribute-facets.ts'
import { conditionsOf } from './conditions.ts'
import type { Match } from './match.ts'
import { attributeValuesMax, facetsMax, ratingSteps } from './search-index.ts'
import type { Facets, ListQuery } from './search-index.ts'
import { chosenAttributes, withoutChoice } from './without-choice.ts'

const rowSchema = z.object({
  list: z.number(),
  kind: z.enum(['brand', 'category', 'attribute', 'price', 'rating', 'stock']),
  name: z.string(),
  value: z.string(),
  count: z.number(),
})
type Row = z.infer<typeof rowSchema>

/** Selects of rows that can be joined: one kind of facet each, every one counted without its own choice. */
export const facetsSql = (query: ListQuery, match: Match | null, list: number): SQL[] => {
  const head = (kind: Row['kind']) => sql.raw(`${list} as list, '${kind}' as kind`)
  const grouped = (kind: 'brand' | 'category', where: SQL) => {
    const column = kind === 'brand' ? products.brandId : products.categoryId
    return sql`(select ${head(kind)}, '' as name, ${column} as value, count(*)::int as count
      from ${products} where ${where} and ${column} is not null group by ${column} order by 5 desc, 4 limit ${facetsMax})`
  }
  const attributes = (
    where: SQL,
    names: SQL,
  ) => sql`(select ${head('attribute')}, name, value, count(distinct id)::int as count
    from (${valuesOf(where)}) of where ${names} group by name, value order by 5 desc, 3, 4 limit ${attributeValuesMax})`
  const matching = (of: ListQuery) => conditionsOf(of, match)
  const chosen = chosenAttributes(query)
  const price = matching(withoutChoice(query, 'price'))
  const ratings = sql.join(
    ratingSteps.map((step) => sql`(${step}::int)`),
    sql`, `,
  )
  return [
    grouped('brand', matching(withoutChoice(query, 'brands'))),
    grouped('category', matching(query)),
    attributes(matching(query), chosen.length === 0 ? sql`true` : sql`not name = any(${sql.param(chosen)})`),
    ...chosen.map((name) => attributes(matching(withoutChoice(query, { attribute: name })), sql`name = ${name}`)),
    sql`(select ${head('price')}, min(${prices.minor})::text as name, max(${prices.minor})::text as value, count(*)::int as count from ${prices}
      where ${prices.currency} = ${query.currency} and ${prices.productId} in (select ${products.id} from ${products} where ${price}) having count(*) > 0)`,
    sql`(select ${head('stock')}, '' as name, '' as value, count(*)::int as count from ${products}
      where ${matching(withoutChoice(query, 'stock'))} and ${products.inStock})`,
    sql`(select ${head('rating')}, '' as name, step::text as value, count(${products.id})::int as count
      from (values ${ratings}) steps(step) join ${products} on ${products.ratingMilli} >= step * 1000
      where ${matching(withoutChoice(query, 'rating'))} group by step)`,
  ]
}

/** Every value of every attribute and option of the matching products, as text. */
const valuesOf = (where: SQL): SQL => sql`
  select ${products.id} as id, fact.key as name, case jsonb_typeof(one) when 'object' then one ->> 'value' else one #>> '{}' end as value
  from ${products}, jsonb_each(${products.attributes}) fact,
    jsonb_array_elements(case jsonb_typeof(fact.value) when 'array' then fact.value else jsonb_build_array(fact.value) end) one
  where ${where}
  union all
  select ${products.id}, choice ->> 'name', one
  from ${products}, jsonb_array_elements(${products.options}) choice, jsonb_array_elements_text(choice -> 'values') one
  where ${where}`

/** The facets of each list, by its number. */
export const readFacets = (rows: unknown): Map<number, Facets> =>
  new Map(
    [...Map.groupBy(z.array(rowSchema).parse(rows), ({ list }) => list)].map(([list, of]) => [list, facetsOf(of)]),
  )

const facetsOf = (rows: readonly Row[]): Facets => {
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).toSorted((a, b) => b.count - a.count)
  const [price] = of('price')
  const [stock] = of('stock')
  return {
    brands: of('brand').map(({ value, count }) => ({ brandId: value, count })),
    categories: of('category').map(({ value, count }) => ({ categoryId: value, count })),
    attributes: attributeFacets(of('attribute')),
    price: price ? { min: Number(price.name), max: Number(price.value) } : null,
    inStock: stock?.count ?? 0,
    ratings: ratingSteps.map((ratingMin) => ({
      ratingMin,
      count: of('rating').find(({ value }) => value === String(ratingMin))?.count ?? 0,
    })),
  }
}
