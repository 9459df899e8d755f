import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { wordsOf } from '../src/search/understanding/words.ts'
import { countWords, wordCount, wordFrequencies } from '../src/store/catalog-words.ts'
import { products } from '../src/subgraph.ts'
import { aRow, importRows } from './catalog.ts'

const titles = ['Paper lantern', 'Glass lantern, red', 'Canvas backpack', 'Enamel mug', 'Enamel teapot']

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
  await importRows(
    shop,
    titles.map((title) => aRow({ title })),
  )
})
afterAll(() => shop.stop())

const lexemesOf = async (texts: readonly string[]): Promise<string[][]> => {
  const rows = await shop.part.db.execute<{ words: string[] }>(sql`
    select tsvector_to_array(to_tsvector('simple', search_words(said))) as words
    from jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality as t (said, nth) order by nth`)
  return rows.map(({ words }) => words.toSorted())
}

describe('the words of the catalog', () => {
  it('are in Postgres what they are to those who search', async () => {
    const letter = fc.constantFrom(...'aeiousty /-\'"é,.')
    const texts = [
      'Crème brûlée DISHES',
      "Children's 50's",
      'S/4 candles',
      'ties lies movies buses glasses uses shoes',
      'TN-2110',
    ]
    const random = fc.sample(fc.string({ unit: letter, maxLength: 30 }), { numRuns: 300, seed: 7 })

    const lexemes = await lexemesOf([...texts, ...random])

    expect(lexemes).toEqual([...texts, ...random].map((text) => [...new Set(wordsOf(text))].sort()))
  })

  it('are counted, and then tell what a misspelled or a different word meant', async () => {
    await countWords(shop.part.db, () => new Date('2100-01-01T00:00:00Z'))
    expect((await wordCount(shop.part.db))?.products).toBe(titles.length)
    expect((await wordFrequencies(shop.part.db)).get('lantern')).toBe(2)

    await until(async () => (await find('latern')).length === 2)
    expect(await find('latern')).toEqual(['Paper lantern', 'Glass lantern, red'])
    expect(await find('rucksack')).toEqual(['Canvas backpack'])
    expect(await find('tea pot')).toEqual(['Enamel teapot'])
  })
})

const find = async (query: string): Promise<string[]> => {
  const { data } = await shop.as(aUser())<{ search: { nodes: { title: string }[] } }>(
    /* GraphQL */ `
      query ($query: String!) {
        search(query: $query) {
          nodes {
            title
          }
        }
      }
    `,
    { query },
  )
  return data.search.nodes.map(({ title }) => title)
}
