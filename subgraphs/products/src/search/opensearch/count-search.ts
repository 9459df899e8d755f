import { z } from 'zod'
import type { Facets, ListRequest } from '../search-index.ts'
import { aggregationsOf, readFacets, seenForValues } from './facets.ts'
import { choicesOf, groundOf } from './filters.ts'
import { timeout } from './page-search.ts'
import { foundBy } from './placed.ts'
import { sliceOf } from './slice.ts'
import type { Seen, Shares } from './slice.ts'
import type { TextQuery } from './text-query.ts'

/** The search that counts a list and how it divides, in shares of the index. It asks for no product, and what none is worth. */
export const countBody = (request: ListRequest, text: TextQuery | null, shares: Shares): Record<string, unknown> => {
  const { query, wants } = request
  const choices = choicesOf(query)
  const slice = sliceOf(shares.list)
  const ground = [...(slice ? [slice] : []), ...groundOf(query), ...foundBy(text?.matches ?? null, query.placement)]
  const chosen = { filter: { bool: { filter: [...choices.values()] } } }
  return {
    query: { bool: { filter: ground } },
    size: 0,
    track_total_hits: true,
    aggs: { ...(choices.size > 0 && { chosen }), ...(wants.facets && aggregationsOf(query, choices, shares)) },
    timeout,
  }
}

const answerSchema = z.object({
  timed_out: z.literal(false),
  hits: z.object({ total: z.object({ value: z.number() }) }),
  aggregations: z.looseObject({ chosen: z.object({ doc_count: z.number() }).optional() }).optional(),
})

/** What was counted: how many products of the list were seen, how many there are then, also if nothing were chosen, and how it divides. */
export type Counted = { seen: Seen; count: number; countOfAll: number; facets: Facets | null }

/** Reads what was counted in shares of the index, worked out for all of it. */
export const readCount = ({ query, wants }: ListRequest, answer: unknown, shares: Shares): Counted => {
  const { hits, aggregations } = answerSchema.parse(answer)
  const seen = aggregations?.chosen?.doc_count ?? hits.total.value
  return {
    seen: { list: seen, values: wants.facets ? seenForValues(aggregations) : seen },
    count: Math.round(seen / shares.list),
    countOfAll: Math.round(hits.total.value / shares.list),
    facets: wants.facets ? readFacets(query, aggregations, shares) : null,
  }
}
