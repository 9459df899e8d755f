import { z } from 'zod'
import type { Hit, ListQuery, ListRequest } from '../search-index.ts'
import { choicesOf, groundOf } from './filters.ts'
import type { Clause } from './filters.ts'
import { foundBy, placed } from './placed.ts'
import { sortOf } from './sorts.ts'
import type { TextQuery } from './text-query.ts'

/** What is stored of a product lies packed with its neighbours: its id is read from where lists are sorted by. */
export const nothingStored = { _source: false, stored_fields: '_none_' }

export const timeout = '1s'

/** Of so many that fit best by their words all else that is known counts as well: ten pages. */
const weighedMax = 240

const sortedSchema = z.array(z.union([z.string(), z.number()]))
const markSchema = z.object({ sorted: sortedSchema.nullable(), view: z.string().nullable() })

/** What a mark of ours says: where the product stands in its sort, where that goes on, and in which view of the index it was found. */
export const markOf = ({ after }: ListRequest): z.infer<typeof markSchema> | null =>
  after?.by === 'opensearch' ? markSchema.parse(JSON.parse(after.mark)) : null

/** The search for a page of a list. It counts nothing, so it need not look at what cannot be on the page. */
export const pageBody = (request: ListRequest, text: TextQuery | null): Record<string, unknown> => {
  const { query, limit, after, wants } = request
  const body = orderedBody(query, text)
  // Whether a list is sorted may have changed since its cursor was made.
  const sorted = 'sort' in body ? markOf(request)?.sorted : null
  return {
    ...body,
    size: limit,
    ...(sorted ? { search_after: sorted } : after && { from: after.nth }),
    ...nothingStored,
    track_total_hits: false,
    ...(wants.explanation && { explain: true }),
    timeout,
  }
}

/**
 * By relevance each match is looked at, so having all that was typed, and all else that is known, counts only for the best by
 * their words; unless staff moved something, which may be anything that matches. In another sort nothing is worth anything.
 */
const orderedBody = (query: ListQuery, text: TextQuery | null): Record<string, unknown> => {
  const { placement } = query
  const filter = [...groundOf(query), ...choicesOf(query).values()]
  const searched = (must: Clause[]) => ({ query: { bool: { filter, must } } })
  if (query.sort !== 'RELEVANCE')
    return {
      query: { bool: { filter: [...filter, ...foundBy(text?.matches ?? null, placement)] } },
      sort: sortOf(query),
    }
  if (!text) return { ...searched(placed(null, placement)), sort: sortOf(query) }
  if (placement) {
    const whole = text.closeness ? { bool: { must: [text.scores], should: [text.closeness] } } : text.scores
    const weighed = { function_score: { ...text.signals, query: whole, boost_mode: 'multiply' } }
    return { ...searched(placed(weighed, placement)), sort: sortOf(query) }
  }
  const signals = { function_score: { ...text.signals, query: { match_all: {} }, boost_mode: 'replace' } }
  return {
    ...searched([text.scores]),
    docvalue_fields: ['id'],
    rescore: [...(text.closeness ? [rescored(text.closeness, 'total')] : []), rescored(signals, 'multiply')],
  }
}

/** Does so to the worth of the best. */
const rescored = (query: Clause, mode: 'total' | 'multiply') => ({
  window_size: weighedMax,
  query: { rescore_query: query, score_mode: mode },
})

const answerSchema = z.object({
  timed_out: z.literal(false),
  hits: z.object({
    hits: z.array(
      z.object({
        fields: z.object({ id: z.tuple([z.string()]) }).optional(),
        sort: sortedSchema.optional(),
        _explanation: z.looseObject({ value: z.number() }).optional(),
      }),
    ),
  }),
})

/** Reads a page; `view` names the view of the index that it is of. Throws when it is not whole. */
export const readPage = (answer: unknown, view: string | null): Hit[] =>
  answerSchema.parse(answer).hits.hits.map(({ fields, sort, _explanation: why }) => ({
    id: String(fields?.id[0] ?? sort?.at(-1)),
    mark: JSON.stringify({ sorted: sort ?? null, view } satisfies z.infer<typeof markSchema>),
    ...(why && { explanation: { score: why.value, details: why } }),
  }))
