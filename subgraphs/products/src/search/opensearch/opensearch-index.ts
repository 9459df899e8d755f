import type { Client } from '@opensearch-project/opensearch'
import { z } from 'zod'
import type { Found, Hit, ListRequest, SearchIndex } from '../search-index.ts'
import type { Language } from '../understanding/language.ts'
import { countBody, readCount } from './count-search.ts'
import { createListSizes } from './list-sizes.ts'
import type { ListSizes } from './list-sizes.ts'
import { markOf, pageBody, readPage } from './page-search.ts'
import { firstShares, widerShares } from './slice.ts'
import type { Shares } from './slice.ts'
import { textQueryOf } from './text-query.ts'
import type { TextQuery } from './text-query.ts'
import type { View, Views } from './views.ts'

type Options = { client: Client; alias: string; views: Views; language: () => Language }

/** Finds products in OpenSearch. Pages of one list are shown of one view of the index for as long as that is kept. */
export const openSearchIndex = ({ client, alias, views, language }: Options): SearchIndex => {
  const sizes = createListSizes()
  const answersTo = async (asked: readonly Asked[]): Promise<unknown[]> => {
    if (asked.length === 0) return []
    const lines = asked.flatMap(({ body, view }) =>
      view ? [{}, { ...body, pit: { id: view.pit } }] : [{ index: alias }, body],
    )
    const { body } = await client.msearch({ body: lines })
    return answersSchema.parse(body).responses
  }
  /** Asks for pages and counts at once; then again for counts in too small a share, and for what was of a view that is gone. */
  const find = async (searches: readonly Search[]): Promise<Found[]> => {
    const paged = searches.filter(({ hits }) => hits === null)
    const counted = searches.filter(isCounted)
    const answers = await answersTo([...paged.map(pageOf), ...counted.map(countOf)])
    const pages = new Map(paged.map((search, nth) => [search, answers[nth]]))
    const counts = new Map<Search, unknown>(counted.map((search, nth) => [search, answers[paged.length + nth]]))
    const outcomes = searches.map((search) => read(search, pages.get(search), counts.get(search), sizes))
    const again = outcomes.flatMap((outcome) => outcome.again ?? [])
    const others = again.length === 0 ? [].values() : (await find(again)).values()
    return outcomes.map(({ found }) => found ?? others.next().value ?? nothing())
  }
  return {
    find: async (requests) => {
      const known = language()
      const { products } = known.vocabulary
      return find(
        await Promise.all(
          requests.map(async (request): Promise<Search> => {
            const text = request.query.text === null ? null : textQueryOf(request.query.text, known)
            const matchesMax = sizes.guess(request.query, text?.matchesMax ?? null)
            const shares = firstSharesOf(request, products, matchesMax)
            return { request, text, view: await viewOf(views, request), shares, hits: null }
          }),
        ),
      )
    },
  }
}

type Search = {
  request: ListRequest
  text: TextQuery | null
  view: View | null
  /** How much of the index is counted; null when nothing is. */
  shares: Shares | null
  /** The page, once it was found. */
  hits: Hit[] | null
}
type CountedSearch = Search & { shares: Shares }
type Asked = { body: Record<string, unknown>; view: View | null }
type Outcome = { found: Found; again?: undefined } | { found?: undefined; again: Search }

const isCounted = (search: Search): search is CountedSearch => search.shares !== null

/** Values that nobody wants ask for no wider share: as if all of them were counted. */
const firstSharesOf = ({ wants }: ListRequest, products: number, matchesMax: number | null): Shares | null => {
  if (!wants.count && !wants.facets) return null
  const { list, values } = firstShares(products, matchesMax)
  return { list, values: wants.facets ? values : 1 }
}

const pageOf = ({ request, text, view }: Search): Asked => ({ body: pageBody(request, text), view })
const countOf = ({ request, text, view, shares }: CountedSearch): Asked => ({
  body: countBody(request, text, shares),
  view,
})

const read = (search: Search, page: unknown, count: unknown, sizes: ListSizes): Outcome => {
  const { request, view, shares } = search
  if (view && (isGone(page) || isGone(count))) return { again: { ...search, view: null, hits: null } }
  const hits = search.hits ?? readPage(page, view?.name ?? null)
  const counted = shares && readCount(request, count, shares)
  if (counted) sizes.note(request.query, counted.count, counted.countOfAll)
  const wider = counted && widerShares(shares, counted.seen)
  if (wider) return { again: { ...search, shares: wider, hits } }
  return {
    found: {
      by: 'opensearch',
      hits,
      count: request.wants.count && counted ? counted.count : null,
      facets: counted?.facets ?? null,
      isEstimated: shares !== null && Math.min(shares.list, shares.values) < 1,
    },
  }
}

const nothing = (): never => {
  throw new Error('a search got no answer')
}

const viewOf = (views: Views, request: ListRequest): Promise<View | null> => {
  const mark = markOf(request)
  if (!request.after) return views.latest()
  return mark?.view ? views.named(mark.view) : Promise.resolve(null)
}

const answersSchema = z.object({ responses: z.array(z.unknown()) })

const goneSchema = z.object({ status: z.literal(404) })

/** A view is dropped after a while, and with the server. */
const isGone = (answer: unknown): boolean => goneSchema.safeParse(answer).success
