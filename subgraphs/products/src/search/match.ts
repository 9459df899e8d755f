import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { products, variants } from '../store/tables.ts'
import type { Match } from './search-index.ts'

/** Subselects on ids, so that each side of the "or" uses its own index. */
export const matches = (match: Match): SQL => {
  const found = sql`select id from products where search @@ ${wordsOf(match)}`
  const other = match.mode === 'ALL' ? coded(match.text) : sql`select id from products where ${match.text} <% title`
  return sql`${products.id} in (${found} union all ${other})`
}

/** An exact SKU or GTIN first; then by rank, and by likeness of the title when words are loose. */
export const scoreOf = (match: Match): SQL => {
  const rank = sql`ts_rank_cd(${products.search}, ${wordsOf(match)}, 1)`
  const extra =
    match.mode === 'ALL'
      ? sql`case when ${products.id} in (${coded(match.text)}) then 100 else 0 end`
      : sql`word_similarity(${match.text}, ${products.title})`
  return sql`(${rank} + ${extra})::numeric(12, 6)`
}

const coded = (text: string): SQL =>
  sql`select ${variants.productId} from ${variants} where ${variants.sku} = upper(${text}) or ${variants.gtin} = ${text}`

const wordsOf = ({ text, mode }: Match): SQL =>
  mode === 'ALL'
    ? sql`websearch_to_tsquery('english', ${text})`
    : sql`replace(plainto_tsquery('english', ${text})::text, ' & ', ' | ')::tsquery`
