import { z } from 'zod'
import type { Facets, Found, ListRequest } from '../search-index.ts'
import { aggregationsOf, readFacets } from './facets.ts'
import { choicesOf, groundOf } from './filters.ts'
import { foundBy, placed } from './placed.ts'
import { sortOf } from './sorts.ts'
import type { TextQuery } from './text-query.ts'

/** What is stored of a product lies packed with its neighbours: its id stands among the values that it is sorted by. */
export const nothingStored = { _source: false, stored_fields: '_none_' }

const textLimit = '1s'
/** Facets are counted of so many products; where more match, these stand for all. */
const sampleMax = 5_000

const sortedSchema = z.array(z.union([z.string(), z.number()]))
const markSchema = z.object({ sorted: sortedSchema, view: z.string().nullable() })

/** What a mark of ours says: where the product stands in its sort, and in which view of the index it was found. */
export const markOf = ({ after }: ListRequest): z.infer<typeof markSchema> | null =>
  after?.by === 'opensearch' ? markSchema.parse(JSON.parse(after.mark)) : null

type Body = Record<string, unknown>

/**
 * The searches for a list: its page; how many there are; how a sample of them divides. Apart, since a page needs to look
 * at few of the products that match, and counting needs to know nothing of what they are worth.
 */
export const searchesFor = (request: ListRequest, text: TextQuery | null): Body[] => [
  pageBody(request, text),
  ...(request.wants.count || request.wants.facets ? [tallyBody(request, text)] : []),
  ...(request.wants.facets ? [sampleBody(request, text)] : []),
]

const pageBody = (request: ListRequest, text: TextQuery | null): Body => {
  const { query, limit, after, wants } = request
  const mark = markOf(request)
  return {
    query: {
      bool: {
        filter: [...groundOf(query), ...choicesOf(query).values()],
        must: placed(text?.scores ?? null, query.placement),
      },
    },
    sort: sortOf(query),
    size: limit,
    ...(mark ? { search_after: mark.sorted } : after && { from: after.nth }),
    ...nothingStored,
    track_total_hits: false,
    ...(wants.explanation && { explain: true }),
    timeout: textLimit,
  }
}

/** Counts what matches, whatever is chosen, and of that what was chosen. */
const tallyBody = (request: ListRequest, text: TextQuery | null): Body => ({
  ...countingBody(request, text),
  aggs: { chosen: { filter: { bool: { filter: [...choicesOf(request.query).values()] } } } },
})

const sampleBody = (request: ListRequest, text: TextQuery | null): Body => ({
  ...countingBody(request, text),
  aggs: aggregationsOf(request.query, choicesOf(request.query)),
  terminate_after: sampleMax,
})

const countingBody = ({ query }: ListRequest, text: TextQuery | null): Body => ({
  query: { bool: { filter: [...groundOf(query), ...foundBy(text?.matches ?? null, query.placement)] } },
  size: 0,
  track_total_hits: true,
  timeout: textLimit,
})

const pageSchema = z.object({
  timed_out: z.literal(false),
  hits: z.object({
    hits: z.array(z.object({ sort: sortedSchema, _explanation: z.looseObject({ value: z.number() }).optional() })),
  }),
})
const countedSchema = z.object({
  timed_out: z.literal(false),
  hits: z.object({ total: z.object({ value: z.number() }) }),
})
const tallySchema = countedSchema.extend({ aggregations: z.object({ chosen: z.object({ doc_count: z.number() }) }) })
const sampleSchema = countedSchema.extend({ aggregations: z.unknown() })

/** Reads the answers to the searches for a list; `view` names the view of the index that they are of. Throws when one is not whole. */
export const readFound = (request: ListRequest, answers: readonly unknown[], view: string | null): Found => {
  const [page, tally, sample] = answers
  const { hits } = pageSchema.parse(page).hits
  const { count, facets } = request.wants
  return {
    by: 'opensearch',
    hits: hits.map(({ sort, _explanation: why }) => ({
      id: String(sort.at(-1)),
      mark: JSON.stringify({ sorted: sort, view }),
      ...(why && { explanation: { score: why.value, details: why } }),
    })),
    count: count ? tallySchema.parse(tally).aggregations.chosen.doc_count : null,
    facets: facets ? facetsOf(request, tally, sample) : null,
  }
}

const facetsOf = ({ query }: ListRequest, tally: unknown, sample: unknown): Facets => {
  const all = tallySchema.parse(tally).hits.total.value
  const { hits, aggregations } = sampleSchema.parse(sample)
  return readFacets(query, aggregations, { all, counted: hits.total.value })
}
