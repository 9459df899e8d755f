import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { textsOf } from '../domain/attributes.ts'
import type { Attributes } from '../domain/attributes.ts'
import type { ProductOption } from '../domain/product.ts'
import type { SearchDocument } from '../search/document.ts'

type Named = { id: string; name: string }
type Row = Omit<SearchDocument, 'attributes' | 'categories' | 'skus' | 'gtins' | 'prices' | 'createdAt'> & {
  categories: Named[] | null
  skus: string[] | null
  gtins: string[] | null
  attributes: Attributes
  options: ProductOption[]
  prices: Record<string, number[]> | null
  createdAt: number
}

/**
 * The documents of these products, in no order, by one statement: version and content are of one moment. Whatever fills an
 * index or is compared with one goes through here.
 */
export const searchDocuments = async (db: Db, ids: readonly string[]): Promise<SearchDocument[]> => {
  if (ids.length === 0) return []
  const rows = await db.execute<Row>(documents(ids))
  return rows.map(documentOf)
}

const documents = (ids: readonly string[]) => sql`
  with product as materialized (
    select * from products where id = any(${sql.param([...ids])})
  ), trail as materialized (
    select c.id, json_agg(json_build_object('id', above.id, 'name', above.name) order by nth) as names
    from categories c, unnest(c.path) with ordinality as step (id, nth) join categories above on above.id = step.id
    where c.id in (select category_id from product) group by c.id
  )
  select p.id, s.version::float8 as version, p.status, p.title, p.description,
    case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as brand,
    trail.names as categories, sold.skus, sold.gtins, p.attributes, p.options, priced.prices,
    p.rating_milli as "ratingMilli", p.rating_count as "ratingCount", p.popularity, p.conversion, p.in_stock as "inStock",
    (extract(epoch from p.created_at) * 1000)::float8 as "createdAt"
  from product p
  join search_versions s on s.product_id = p.id
  left join brands b on b.id = p.brand_id
  left join trail on trail.id = p.category_id
  left join lateral (
    select json_agg(sku order by position, id) as skus, json_agg(gtin order by position, id) filter (where gtin is not null) as gtins
    from variants where product_id = p.id
  ) sold on true
  left join lateral (
    select json_object_agg(currency, minors) as prices
    from (select currency, json_agg(minor order by minor) as minors from prices where product_id = p.id group by currency) each
  ) priced on true`

const documentOf = ({
  categories,
  skus,
  gtins,
  attributes,
  options,
  prices,
  createdAt,
  ...row
}: Row): SearchDocument => ({
  ...row,
  categories: categories ?? [],
  skus: skus ?? [],
  gtins: gtins ?? [],
  attributes: [
    ...Object.entries(attributes).map(([name, value]) => ({ name, values: textsOf(value) })),
    ...options.map(({ name, values }) => ({ name, values })),
  ],
  prices: prices ?? {},
  createdAt: new Date(createdAt),
})
