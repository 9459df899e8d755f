import type { Cache } from '@shop/kit/cache'
import { describe, expect, it } from 'vitest'
import { keptSearches } from './kept-searches.ts'
import type { Found, ListRequest, SearchIndex } from './search-index.ts'

const asking = (text: string): ListRequest => ({
  query: { filter: { statuses: ['ACTIVE'] }, sort: 'RELEVANCE', currency: 'EUR', text, placement: null },
  limit: 21,
  after: null,
  wants: { count: false, facets: false, explanation: false },
})

const aWorld = () => {
  const kept = new Map<string, unknown>()
  let time = Date.UTC(2026, 0, 1)
  const asked: string[] = []
  const cache = {
    get: async (key: string) => kept.get(key) ?? null,
    getMany: async (keys: readonly string[]) => keys.map((key) => kept.get(key) ?? null),
    set: async (key: string, value: unknown) => void kept.set(key, value),
    raise: async (key: string, value: number) => {
      kept.set(key, value)
      return true
    },
  } as unknown as Cache
  const index: SearchIndex = {
    find: async (requests) =>
      requests.map(({ query: { text } }): Found => {
        asked.push(text ?? '')
        return {
          by: 'opensearch',
          hits: [{ id: `${text} ${asked.length}`, mark: '' }],
          count: null,
          facets: null,
          isEstimated: false,
        }
      }),
  }
  const searches = keptSearches({ cache, now: () => new Date(time) })
  const over = searches.over(index)
  const find = async (...texts: string[]) =>
    (await over.find(texts.map(asking))).map(({ hits }) => hits[0]?.id).join(', ')
  return { asked, find, changed: searches.changed, pass: (ms: number) => (time += ms) }
}

describe('what searches found', () => {
  it('is kept once it was looked for twice, and given in the order of the questions', async () => {
    const { asked, find } = aWorld()
    await find('mug')
    await find('mug')

    const both = await find('lamp', 'mug')

    expect(both).toBe('lamp 3, mug 2')
    expect(asked).toEqual(['mug', 'mug', 'lamp'])
  })

  it('is not given after a change, and not kept while the index may show what was before it', async () => {
    const { asked, find, changed, pass } = aWorld()
    await find('mug')
    await find('mug')
    await changed()
    pass(300)

    await find('mug')
    await find('mug')
    await find('mug')
    expect(asked).toHaveLength(5)

    pass(3_000)
    await find('mug')
    await find('mug')
    await find('mug')
    expect(asked).toHaveLength(7)
  })
})
