import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Placement } from '../merchandising/placement.ts'
import { priceRanges, products } from '../store/tables.ts'
import type { Match } from './match.ts'
import { placedScore } from './placed.ts'
import type { ListQuery } from './search-index.ts'
import { scoreOf } from './text-score.ts'

type Sort = { by: SQL; type: SQL; isDescending: boolean; join?: SQL }

/** What a list is sorted by. Equal values go by id in the same direction, so that a page can start after any of them. */
export const sortOf = ({ sort, currency, placement }: ListQuery, match: Match | null): Sort => {
  const join = sql`left join ${priceRanges} on ${priceRanges.productId} = ${products.id} and ${priceRanges.currency} = ${currency}`
  switch (sort) {
    case 'RELEVANCE':
      return relevance(match, placement)
    case 'NEWEST':
      return newest
    case 'PRICE_ASC':
      return {
        by: sql`coalesce(${priceRanges.minMinor}, ${String(Number.MAX_SAFE_INTEGER)}::bigint)`,
        type: sql`bigint`,
        isDescending: false,
        join,
      }
    case 'PRICE_DESC':
      return { by: sql`coalesce(${priceRanges.minMinor}, -1::bigint)`, type: sql`bigint`, isDescending: true, join }
    case 'POPULARITY':
      return { by: sql`${products.popularity}`, type: sql`integer`, isDescending: true }
    case 'RATING':
      return { by: sql`${products.ratingMilli}`, type: sql`integer`, isDescending: true }
    case 'TITLE':
      return { by: sql`${products.title}`, type: sql`text`, isDescending: false }
  }
}

const relevance = (match: Match | null, placement: Placement | null): Sort => {
  const by = (score: SQL): Sort => ({ by: score, type: sql`numeric`, isDescending: true })
  if (match) return by(placement ? placedScore(scoreOf(match), placement) : scoreOf(match))
  // Newest first, but for what was placed: the time in seconds stays far below any step of the score.
  const time = sql`extract(epoch from ${products.createdAt})`
  return placement ? by(sql`(${placedScore(sql`1`, placement)} * 1e15 + ${time})`) : newest
}

const newest: Sort = { by: sql`${products.createdAt}`, type: sql`timestamptz`, isDescending: true }

export const orderOf = ({ by, isDescending }: Sort): SQL =>
  isDescending ? sql`${by} desc, ${products.id} desc` : sql`${by} asc, ${products.id} asc`

/** `value` is what the product was sorted by, as text. */
export const startsAfter = ({ by, type, isDescending }: Sort, { value, id }: { value: string; id: string }): SQL =>
  sql`(${by}, ${products.id}) ${sql.raw(isDescending ? '<' : '>')} (${value}::${type}, ${id})`
