import { and, inArray, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { fragmentsOf } from '../domain/attributes.ts'
import { categories, prices, products } from '../store/tables.ts'
import { matches } from './match.ts'
import type { Match } from './match.ts'
import { orPinned } from './placed.ts'
import type { AttributeChoice, ListQuery, ProductFilter } from './search-index.ts'

/** What a row of `products` must fulfil to be in the list. */
export const conditionsOf = ({ filter, currency, placement }: ListQuery, match: Match | null): SQL => {
  const all = [
    inArray(products.status, filter.statuses),
    filter.categoryId === undefined ? undefined : inSubtree(filter.categoryId),
    filter.brandIds && oneOf(products.brandId, filter.brandIds),
    filter.ids && oneOf(products.id, filter.ids),
    filter.ratingMin === undefined ? undefined : sql`${products.ratingMilli} >= ${Math.ceil(filter.ratingMin * 1_000)}`,
    filter.inStock === undefined ? undefined : sql`${products.inStock} = ${filter.inStock}`,
    costs(filter, currency),
    ...(filter.attributes ?? []).map(hasAttribute),
    match ? orPinned(matches(match), placement) : undefined,
  ]
  return and(...all) ?? sql`true`
}

const oneOf = (column: typeof products.id | typeof products.brandId, ids: string[]): SQL =>
  ids.length === 0 ? sql`false` : inArray(column, ids)

const inSubtree = (categoryId: string): SQL =>
  sql`${products.categoryId} in (select ${categories.id} from ${categories} where ${categories.path} @> array[${categoryId}]::text[])`

const costs = ({ priceMin, priceMax }: ProductFilter, currency: string): SQL | undefined => {
  if (priceMin === undefined && priceMax === undefined) return undefined
  const bounds = and(
    sql`${prices.productId} = ${products.id}`,
    sql`${prices.currency} = ${currency}`,
    priceMin === undefined ? undefined : sql`${prices.minor} >= ${priceMin}`,
    priceMax === undefined ? undefined : sql`${prices.minor} <= ${priceMax}`,
  )
  return sql`exists (select 1 from ${prices} where ${bounds})`
}

/** What buyers choose of a product is an attribute of it as well. */
const hasAttribute = ({ name, values }: AttributeChoice): SQL => {
  const facts = values.flatMap((value) => fragmentsOf(name, value)).map((fact) => contains(products.attributes, fact))
  const options = values.map((value) => contains(products.options, [{ name, values: [value] }]))
  return or(...facts, ...options) ?? sql`false`
}

const contains = (column: typeof products.attributes | typeof products.options, fragment: object): SQL =>
  sql`${column} @> ${JSON.stringify(fragment)}::jsonb`
