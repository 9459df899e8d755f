import { z } from 'zod'
import type { Found, ListRequest } from '../search-index.ts'
import { aggregationsOf, readFacets } from './facets.ts'
import { choicesOf, groundOf } from './filters.ts'
import type { Clause } from './filters.ts'
import { placed } from './placed.ts'
import { sortOf } from './sorts.ts'

/** What is stored of a product lies packed with its neighbours': its id stands among the values that it is sorted by. */
export const nothingStored = { _source: false, stored_fields: '_none_' }

const textLimit = '1s'

const sortedSchema = z.array(z.union([z.string(), z.number()]))
const markSchema = z.object({ sorted: sortedSchema, view: z.string().nullable() })

/** What a mark of ours says: where the product stands in its sort, and in which view of the index it was found. */
export const markOf = ({ after }: ListRequest): z.infer<typeof markSchema> | null =>
  after?.by === 'opensearch' ? markSchema.parse(JSON.parse(after.mark)) : null

/** The body of the search for a list; `text` is what was typed, in OpenSearch's own words. */
export const bodyOf = (request: ListRequest, text: Clause | null): Record<string, unknown> => {
  const { query, limit, after, wants } = request
  const choices = choicesOf(query)
  const chosen = [...choices.values()]
  const ground = wants.facets ? groundOf(query) : [...groundOf(query), ...chosen]
  const mark = markOf(request)
  return {
    query: { bool: { filter: ground, must: placed(text, query.placement) } },
    ...(wants.facets && { aggs: aggregationsOf(query, choices), post_filter: { bool: { filter: chosen } } }),
    sort: sortOf(query),
    size: limit,
    ...(mark ? { search_after: mark.sorted } : after && { from: after.nth }),
    ...nothingStored,
    track_total_hits: wants.count,
    ...(wants.explanation && { explain: true }),
    timeout: textLimit,
  }
}

const answerSchema = z.object({
  timed_out: z.literal(false),
  hits: z.object({
    total: z.object({ value: z.number() }).optional(),
    hits: z.array(z.object({ sort: sortedSchema, _explanation: z.looseObject({ value: z.number() }).optional() })),
  }),
  aggregations: z.unknown().optional(),
})

/** Reads the answer; `view` names the view of the index that it is of. Throws when it is not whole. */
export const readFound = ({ query, wants }: ListRequest, answer: unknown, view: string | null): Found => {
  const { hits, aggregations } = answerSchema.parse(answer)
  return {
    by: 'opensearch',
    hits: hits.hits.map(({ sort, _explanation: why }) => ({
      id: String(sort.at(-1)),
      mark: JSON.stringify({ sorted: sort, view }),
      ...(why && { explanation: { score: why.value, details: why } }),
    })),
    count: wants.count ? (hits.total?.value ?? 0) : null,
    facets: wants.facets ? readFacets(query, aggregations) : null,
  }
}
