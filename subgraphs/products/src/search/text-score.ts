import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { products, variants } from '../store/tables.ts'
import type { Match } from './match.ts'
import { allTsquery, beginningTsquery, tsqueryOf } from './tsquery.ts'
import { codeOf } from './understanding/codes.ts'
import { worthOf } from './understanding/meaning.ts'
import type { Notion, Term } from './understanding/meaning.ts'

const similarWordsMax = 8
const codeWorth = 1_000

/** An exact SKU or GTIN first; then by what a product has of what is meant, or by likeness of the title when nothing has it. */
export const scoreOf = (match: Match): SQL => {
  switch (match.mode) {
    case 'MEANT':
      return score(sql`${codeScore(match.text)} + ${meantScore(match)}`)
    case 'SIMILAR':
      return score(sum(similarWords(match.text).map((word) => sql`word_similarity(${word}, ${products.title})`)))
  }
}

/** The products with this SKU or trade item number. */
export const coded = (text: string): SQL =>
  sql`select ${variants.productId} from ${variants} where ${variants.sku} = ${codeOf(text)} or ${variants.gtin} = ${codeOf(text)}`

/** Words long enough to be likened to others. */
export const similarWords = (text: string): string[] =>
  [...new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length > 3).slice(0, similarWordsMax)

const codeScore = (text: string): SQL => {
  const beginning = beginningTsquery(text)
  const exact = sql`case when ${products.id} in (${coded(text)}) then ${number(codeWorth)} else 0 end`
  return beginning === null ? exact : sql`${exact} + ${has(beginning, number(codeWorth / 2))}`
}

const meantScore = ({ meaning: { notions, words }, language }: Match): SQL => {
  const { weights } = language
  const whole = notions.reduce((total, notion) => total + worthOf(notion), 0)
  const literal = words.map((word) => tsqueryOf({ words: [word] })).join(' & ')
  const scores = sum([
    ...notions.map((notion) => notionScore(notion, language.vocabulary.wordsPerProduct)),
    ...(notions.length > 1 ? [has(allTsquery(notions), number(whole * weights.all))] : []),
    ...(words.length > 1 ? [has(literal, number(whole * weights.literal * literalShare))] : []),
  ])
  const popularity = sql`${number(weights.popularity)} * log((1 + ${products.popularity})::float8)`
  const stock = sql`case when ${products.inStock} then ${number(weights.inStock)} else 0 end`
  const conversion = sql`${number(weights.conversion)} * ${products.conversion}`
  return sql`(${scores}) * (1 + ${popularity} + ${conversion} + ${stock} + ${number(weights.fresh)} * ${freshness})`
}

const notionScore = ({ terms, parts }: Notion, wordsPerProduct: number): SQL => {
  const each = terms.map((term) => termScore(term, wordsPerProduct))
  const together = parts.map((part) => notionScore(part, wordsPerProduct))
  return sql`greatest(${sql.join([...each, sum(together)], sql`, `)})`
}

/** How much a word counts in attributes, description, brand and title; and where attributes are left out. */
const everywhere = sql.raw(`'{0.63, 0.88, 0.88, 1}'::float4[]`)
const inCore = sql.raw(`'{0, 0.88, 0.88, 1}'::float4[]`)
/** A rank is 0.6 for a word that stands once in a title, which counts as thrice, and near 1 for one that stands everywhere. */
const timesPerRank = 5
const saturation = 1.2
const lengthShare = 0.2
/** How much of a word counts where it is told of the product itself. A rank cannot tell how long that is, so it is more than in an index. */
const coreShare = 0.6

/** As BM25 has it: worth the more the more often it is there, and the less the longer the text is. */
const termScore = (term: Term, wordsPerProduct: number): SQL => {
  const query = tsqueryOf(term)
  const length = sql`(${number(1 - lengthShare)} + ${number(lengthShare / wordsPerProduct)} * length(${products.search}))`
  const half = sql`${number(saturation)} * ${length}`
  const told = (rankWeights: SQL) =>
    sql`(1 - ${half} / (${half} + ${number(timesPerRank)} * ts_rank(${rankWeights}, ${products.search}, ${query}::tsquery)))`
  const all = sql`${number(1 - coreShare)} * ${told(everywhere)} + ${number(coreShare)} * ${told(inCore)}`
  return has(query, sql`${number(term.worth)} * (${all})`)
}

/** Of a word only the best wording counts here, so being as it was typed needs less to come before other wordings. */
const literalShare = 0.75

const has = (query: string, worth: SQL): SQL =>
  sql`case when ${products.search} @@ ${query}::tsquery then ${worth} else 0 end`

const score = (value: SQL): SQL => sql`(${value})::numeric(12, 6)`

const sum = (parts: SQL[]): SQL => sql.join([sql`0`, ...parts], sql` + `)

const number = (value: number): SQL => sql.raw(value.toFixed(6))

/** 1 for a week, a half two months later. By the day, so that pages of one list agree. */
const freshness = sql`power(0.5, least(50, power(greatest(0, date_part('day', date_trunc('day', now()) - ${products.createdAt}) - 7) / 60, 2)))`
