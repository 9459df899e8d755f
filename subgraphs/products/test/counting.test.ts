import { freshIndexes, searchServer } from '@shop/kit/testing/search'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIndex, putInPlace } from '../src/indexing/physical-index.ts'
import { buildingAlias } from '../src/indexing/targets.ts'
import { writeBulk } from '../src/indexing/write-bulk.ts'
import type { SearchDocument } from '../src/search/document.ts'
import { openClient } from '../src/search/opensearch/client.ts'
import { productsAlias, productsIndexAt } from '../src/search/opensearch/names.ts'
import { openSearchIndex } from '../src/search/opensearch/opensearch-index.ts'
import type { ProductFilter } from '../src/search/search-index.ts'
import { languageOf } from '../src/search/understanding/language.ts'
import { memoryVocabulary } from '../src/search/understanding/memory-vocabulary.ts'

const server = await searchServer()
const products = 5_000

/** One in ten is red, one in a thousand is rare, and one is signed. */
const documentAt = (nth: number): SearchDocument => ({
  ...{ id: `prd_${String(nth).padStart(6, '0')}`, version: 1, status: 'ACTIVE' as const },
  title: nth % 1_000 === 0 ? 'Rare mug' : 'Mug',
  ...{ description: '', brand: null, categories: [], skus: [], gtins: [] },
  attributes: [
    { name: 'colour', values: [nth % 10 === 0 ? 'red' : 'blue'] },
    ...(nth === 4_321 ? [{ name: 'signed', values: ['by hand'] }] : []),
  ],
  ...{ prices: { EUR: [900] }, ratingMilli: 0, ratingCount: 0, popularity: 0, conversion: 0, inStock: true },
  createdAt: new Date('2026-01-01T00:00:00Z'),
})

describe.skipIf(server.missing)('counting a list in a large catalog', () => {
  const { prefix, drop } = freshIndexes(server.url)
  const client = openClient(server.url)
  beforeAll(async () => {
    const name = productsIndexAt(prefix, new Date())
    await createIndex({ client, prefix }, name)
    const documents = Array.from({ length: products }, (_, nth) => documentAt(nth))
    await writeBulk(client, [buildingAlias(prefix)], { documents, gone: [] })
    await putInPlace({ client, prefix }, name, null)
  })
  afterAll(async () => {
    await drop()
    await client.close()
  })

  /** Finds in a catalog that is said to have so many products. */
  const find = async (text: string, said: number, chosen: Partial<ProductFilter> = {}) => {
    const words = new Map([
      ['mug', said],
      ['rare', said],
    ])
    const language = languageOf(memoryVocabulary({ products: said, wordsPerProduct: 2 }, words))
    const views = { latest: async () => null, named: async () => null }
    const index = openSearchIndex({ client, alias: productsAlias(prefix), views, language: () => language })
    const filter = { statuses: ['ACTIVE' as const], ...chosen }
    const query = { filter, sort: 'RELEVANCE' as const, currency: 'EUR', text, placement: null }
    const wants = { count: true, facets: true, explanation: false }
    const [found] = await index.find([{ query, limit: 3, after: null, wants }])
    if (!found) throw new Error('nothing was found')
    const red = found.facets?.attributes[0]?.values.find(({ value }) => value === 'red')?.count ?? 0
    return { ...found, count: found.count ?? 0, red }
  }

  it('is exact where few products are', async () => {
    expect(await find('mug', 2_000)).toMatchObject({ count: products, red: products / 10, isEstimated: false })
  })

  it('works out values of attributes where counting them of all costs most, and says so', async () => {
    const { count, red, isEstimated } = await find('mug', products / 2)

    expect({ count, isEstimated }).toEqual({ count: products, isEstimated: true })
    expect(Math.abs(red / (products / 10) - 1)).toBeLessThan(0.3)
  })

  it('is worked out from a part where many match, says so, and comes close', async () => {
    const { count, red, isEstimated, hits } = await find('mug', 8 * products)

    expect(isEstimated).toBe(true)
    expect(Math.abs(count / products - 1)).toBeLessThan(0.1)
    expect(Math.abs(red / (products / 10) - 1)).toBeLessThan(0.3)
    expect(hits).toHaveLength(3)
  })

  it('is exact of what is chosen of many, where few of them have it', async () => {
    const attributes = [{ name: 'signed', values: ['by hand'] }]

    const { count, hits, isEstimated } = await find('mug', 8 * products, { attributes })

    expect(hits.map(({ id }) => id)).toEqual(['prd_004321'])
    expect({ count, isEstimated }).toEqual({ count: 1, isEstimated: false })
  })

  it('is exact where few match after all', async () => {
    expect(await find('rare', 8 * products)).toMatchObject({ count: 5, red: 5, isEstimated: false })
  })
})
