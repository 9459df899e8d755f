import type { Client } from '@opensearch-project/opensearch'
import { z } from 'zod'
import type { Found, ListRequest, SearchIndex } from '../search-index.ts'
import type { Language } from '../understanding/language.ts'
import { markOf, readFound, searchesFor } from './list-search.ts'
import { textQueryOf } from './text-query.ts'
import type { TextQuery } from './text-query.ts'
import type { View, Views } from './views.ts'

type Options = { client: Client; alias: string; views: Views; language: () => Language }

/** Finds products in OpenSearch. Pages of one list are shown of one view of the index for as long as that is kept. */
export const openSearchIndex = ({ client, alias, views, language }: Options): SearchIndex => {
  const answersTo = async (searches: readonly Search[]): Promise<unknown[][]> => {
    const lines = searches.flatMap(({ bodies, view }) =>
      bodies.flatMap((body) => (view ? [{}, { ...body, pit: { id: view.pit } }] : [{ index: alias }, body])),
    )
    const { body } = await client.msearch({ body: lines })
    const answers = answersSchema.parse(body).responses.values()
    return searches.map(({ bodies }) => [...answers.take(bodies.length)])
  }
  const find = async (searches: readonly Search[]): Promise<Found[]> => {
    const answers = await answersTo(searches)
    return Promise.all(
      searches.map(async (search, nth) => {
        const { request, view } = search
        const found = answers[nth] ?? []
        if (!view || !found.some(isGone)) return readFound(request, found, view?.name ?? null)
        const [again] = await find([{ ...search, view: null }])
        if (!again) throw new Error('a search got no answer')
        return again
      }),
    )
  }
  return {
    find: async (requests) =>
      find(
        await Promise.all(
          requests.map(async (request) => ({
            request,
            bodies: searchesFor(request, textOf(request, language())),
            view: await viewOf(views, request),
          })),
        ),
      ),
  }
}

type Search = { request: ListRequest; bodies: Record<string, unknown>[]; view: View | null }

const textOf = ({ query: { text } }: ListRequest, language: Language): TextQuery | null =>
  text === null ? null : textQueryOf(text, language)

const viewOf = (views: Views, request: ListRequest): Promise<View | null> => {
  const mark = markOf(request)
  if (!request.after) return views.latest()
  return mark?.view ? views.named(mark.view) : Promise.resolve(null)
}

const answersSchema = z.object({ responses: z.array(z.unknown()) })

const goneSchema = z.object({ status: z.literal(404) })

/** A view is dropped after a while, and with the server. */
const isGone = (answer: unknown): boolean => goneSchema.safeParse(answer).success
