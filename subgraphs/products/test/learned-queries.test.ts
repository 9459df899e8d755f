import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { after } from '@shop/kit/clock'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { forgetQueries, rememberQueries } from '../src/store/searched-queries.ts'
import { searchedQueries } from '../src/store/suggestion-tables.ts'
import { products } from '../src/subgraph.ts'
import { importOne } from './catalog.ts'
import { suggestionsFor } from './suggestions.ts'

let shop: TestPart
let productId: string
const suggested = suggestionsFor(() => shop)

beforeAll(async () => {
  shop = await startTestPart(products)
  const texts = { description: 'For coffee, tea and cocoa by the fire.', brand: 'Havn', category: ['Kitchen', 'Mugs'] }
  ;({ productId } = await importOne(shop, { title: 'Enamel mug, red', ...texts }))
})
afterAll(() => shop.stop())

const find = 'query ($query: String!) { search(query: $query) { nodes { id } } }'
const searches = async (viewer: Viewer, query: string) => {
  const { data } = await shop.as(viewer)<{ search: { nodes: unknown[] } }>(find, { query })
  expect(data.search.nodes.length).toBeGreaterThan(0)
}
const remembered = async (query: string) => {
  const [row] = await shop.part.db.select().from(searchedQueries).where(eq(searchedQueries.query, query))
  return row
}
/** What was typed is written down, and nobody waits for it. */
const counted = (query: string, typists: number) =>
  until(async () => (await remembered(query))?.typists.length === typists)
const suggests = (prefix: string, query: string) =>
  until(async () => (await suggested(prefix, aUser(), 7)).queries.includes(query))

describe('what many people search for', () => {
  it('is suggested to others within seconds, and it is forgotten who they were', async () => {
    for (let nth = 0; nth < 4; nth += 1) await searches(aGuest(), 'Coffee MUG')
    await counted('coffee mug', 4)
    expect((await suggested('coffee')).queries).toEqual([])

    await searches(aUser(), 'coffee mug')
    await suggests('coffee', 'coffee mug')
    expect(await remembered('coffee mug')).toMatchObject({ typists: [], days: 1 })
    expect((await suggested('mug co')).queries).toEqual(['coffee mug'])
  })

  it('is not what one person searches for all the time', async () => {
    const ada = aUser()
    for (let nth = 0; nth < 8; nth += 1) await searches(nth % 2 === 0 ? ada : anonymous, 'tea mug')
    await counted('tea mug', 2)

    expect((await suggested('tea')).queries).toEqual([])
  })

  it('is nothing that the products found do not say', async () => {
    for (let nth = 0; nth < 6; nth += 1) {
      await searches(aGuest(), 'mug lovelace')
      await searches(aGuest(), 'cocoa mugs')
    }
    await suggests('cocoa', 'cocoa mugs')

    expect((await remembered('mug lovelace'))?.learnedAt).toBeNull()
    expect((await suggested('mug lo')).queries).toEqual([])
  })

  it('comes first when it is searched for more', async () => {
    for (let nth = 0; nth < 6; nth += 1) await searches(aGuest(), 'red mug')
    for (let nth = 0; nth < 12; nth += 1) await searches(aGuest(), 'red enamel mug')
    await suggests('red', 'red mug')
    await suggests('red', 'red enamel mug')

    await until(async () => (await suggested('red', aUser(), 2)).queries[0] === 'red enamel mug')
  })

  it('is not suggested when staff do not want it', async () => {
    for (let nth = 0; nth < 5; nth += 1) await searches(aGuest(), 'fire mug')
    await suggests('fire', 'fire mug')
    const set =
      'mutation ($input: SuggestionBlocksSetInput!) { suggestionBlocksSet(input: $input) { ... on SuggestionBlocksAreSet { texts } ... on UserError { code path } } }'
    const block = async (texts: string[]) =>
      (await shop.as(aStaffMember())<{ suggestionBlocksSet: unknown }>(set, { input: { texts } })).data

    expect(await block(['FÍRE', 'ire mug'])).toEqual({ suggestionBlocksSet: { texts: ['fire', 'ire mug'] } })
    expect((await suggested('fire')).queries).toEqual([])
    expect(await block(['ire mug', 'enamel coffee'])).toMatchObject({
      suggestionBlocksSet: { texts: expect.any(Array) },
    })
    expect((await suggested('fire')).queries).toEqual(['fire mug'])
    expect(await block(['***'])).toEqual({
      suggestionBlocksSet: { code: 'INVALID_CATALOG_INPUT', path: ['texts', '0'] },
    })
    const { data } = await shop.as(aStaffMember())('{ suggestionBlocks }')
    expect(data).toEqual({ suggestionBlocks: ['enamel coffee', 'ire mug'] })
    expect((await shop.as(aUser())('{ suggestionBlocks }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('what was searched for', () => {
  const now = new Date('2026-09-01T12:00:00Z')
  const heard = (query: string, day: string, typist: string) => ({
    ...{ query, day, weight: 1e3, typists: [typist], productIds: [productId] },
  })

  it('is learned on its third day, by whoever', async () => {
    for (const day of ['2026-08-29', '2026-08-30', '2026-08-30'])
      await rememberQueries(shop.part.db, [heard('havn mug', day, 'a')], now)
    expect((await suggested('havn')).queries).toEqual([])

    await rememberQueries(shop.part.db, [heard('havn mug', '2026-09-01', 'b')], now)
    expect((await suggested('havn')).queries).toEqual(['havn mug'])
  })

  it('is counted by several processes at once', async () => {
    const all = Array.from({ length: 40 }, (_, nth) => [
      heard('kitchen mug', '2026-09-01', 'a'),
      heard(`mug ${nth % 4}`, '2026-09-01', 'a'),
    ])
    await Promise.all(all.map((one, nth) => rememberQueries(shop.part.db, nth % 2 ? one : one.toReversed(), now)))

    expect(await remembered('kitchen mug')).toMatchObject({ weight: 40e3, days: 1, typists: ['a'] })
  })

  it('is forgotten: who typed it the day after, all of it a month after, and what was learned when nobody searches for it', async () => {
    await forgetQueries(shop.part.db, new Date('2026-09-02T00:00:00Z'))
    expect(await remembered('kitchen mug')).toMatchObject({ typists: [], learnedAt: null })

    await forgetQueries(shop.part.db, after(now, 32 * 24 * 3600 * 1000))
    expect(await remembered('kitchen mug')).toBeUndefined()
    expect(await remembered('havn mug')).toBeDefined()

    await forgetQueries(shop.part.db, after(now, 3 * 365 * 24 * 3600 * 1000))
    expect(await remembered('havn mug')).toBeUndefined()
  })
})
