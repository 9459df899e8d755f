import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ListRequest } from '../search-index.ts'
import { languageOf } from '../understanding/language.ts'
import { noVocabulary } from '../understanding/vocabulary.ts'
import { pageBody } from './page-search.ts'
import { textQueryOf } from './text-query.ts'

/** The page after the 24th product of a list of that sort. */
const after = (sort: ListRequest['query']['sort'], sorted: (string | number)[] | null): ListRequest => ({
  query: { filter: { statuses: ['ACTIVE'] }, sort, currency: 'EUR', text: 'mug', placement: null },
  limit: 24,
  after: { by: 'opensearch', id: 'prd_1', nth: 24, mark: JSON.stringify({ sorted, view: null }) },
  wants: { count: false, facets: false, explanation: false },
})
const bodyOf = (request: ListRequest, text = 'mug') => pageBody(request, textQueryOf(text, languageOf(noVocabulary)))

describe('the next page of a list', () => {
  it('begins after the last product where a sort says which one that is', () => {
    expect(bodyOf(after('POPULARITY', [7, 'prd_1']))).toMatchObject({ search_after: [7, 'prd_1'] })
  })

  it('goes on by number where nothing is sorted, also when it was when its cursor was made', () => {
    for (const sorted of [null, [3.5, 'prd_1']]) {
      const body = bodyOf(after('RELEVANCE', sorted))
      expect(body).toMatchObject({ from: 24 })
      expect(body).not.toHaveProperty('search_after')
    }
  })
})

describe('a page by relevance', () => {
  const modesOf = (request: ListRequest, text: string) => {
    const { rescore } = z
      .object({ rescore: z.array(z.object({ query: z.object({ score_mode: z.string() }) })).optional() })
      .parse(bodyOf(request, text))
    return rescore?.map(({ query }) => query.score_mode)
  }

  it('adds having all that was typed, and multiplies by all else that is known, only for the best by their words', () => {
    expect(modesOf(after('RELEVANCE', null), 'blue mug')).toEqual(['total', 'multiply'])
    expect(modesOf(after('RELEVANCE', null), 'mug')).toEqual(['multiply'])
    expect(modesOf(after('POPULARITY', null), 'blue mug')).toBeUndefined()
  })

  it('weighs all at once where staff moved something, which may be anything that matches', () => {
    const placement = { pinned: [], moved: [] }
    const request = after('RELEVANCE', null)
    const body = bodyOf({ ...request, query: { ...request.query, placement } }, 'blue mug')

    expect(body).not.toHaveProperty('rescore')
    expect(JSON.stringify(body)).toContain('"should":[{"bool":{"should":[{"constant_score"')
  })
})
