import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { products, variants } from '../store/tables.ts'

/** From strict to loose: each is tried when the one before finds nothing. */
export const matchModes = ['ALL', 'ANY', 'SIMILAR'] as const
export type MatchMode = (typeof matchModes)[number]

/** What somebody typed, and how strictly it is taken: all words (or an SKU or GTIN), any word, or words like those of a title. */
export type Match = { text: string; mode: MatchMode }

const similarWordsMax = 8

/** Subselects on ids, so that each side of an "or" uses its own index. */
export const matches = ({ text, mode }: Match): SQL => {
  switch (mode) {
    case 'ALL':
      return within([sql`select id from products where search @@ ${allWords(text)}`, coded(text)])
    case 'ANY':
      return within([sql`select id from products where search @@ ${anyWord(text)}`])
    case 'SIMILAR':
      return within(wordsOf(text).map((word) => sql`select id from products where ${word} <% title`))
  }
}

/** An exact SKU or GTIN first; then by rank, or by likeness of the title when no word is there as it was typed. */
export const scoreOf = ({ text, mode }: Match): SQL => {
  switch (mode) {
    case 'ALL':
      return score(sql`${rank(allWords(text))} + case when ${products.id} in (${coded(text)}) then 100 else 0 end`)
    case 'ANY':
      return score(rank(anyWord(text)))
    case 'SIMILAR':
      return score(
        sql.join([sql`0`, ...wordsOf(text).map((word) => sql`word_similarity(${word}, ${products.title})`)], sql` + `),
      )
  }
}

const within = (selects: SQL[]): SQL =>
  selects.length === 0 ? sql`false` : sql`${products.id} in (${sql.join(selects, sql` union all `)})`

const score = (value: SQL): SQL => sql`(${value})::numeric(12, 6)`

const rank = (query: SQL): SQL => sql`ts_rank_cd(${products.search}, ${query}, 1)`

const allWords = (text: string): SQL => sql`websearch_to_tsquery('english', ${text})`

const anyWord = (text: string): SQL => sql`replace(plainto_tsquery('english', ${text})::text, ' & ', ' | ')::tsquery`

const coded = (text: string): SQL =>
  sql`select ${variants.productId} from ${variants} where ${variants.sku} = upper(${text}) or ${variants.gtin} = ${text}`

/** Words long enough to be likened to others. */
const wordsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length > 3).slice(0, similarWordsMax)
