import { Client } from '@opensearch-project/opensearch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshIndexes, searchServer } from '@shop/kit/testing/search'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { products } from '../src/subgraph.ts'
import { importOne } from './catalog.ts'

const search = await searchServer()
const url = search.url ?? ''
const indexes = freshIndexes(url)
const { prefix } = indexes
const client = new Client({ node: url })
let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products, { env: { OPENSEARCH_URL: url, SEARCH_INDEX_PREFIX: prefix } })
})
afterAll(async () => {
  await shop.stop()
  await indexes.drop()
  await client.close()
})

const indexed = async (id: string) => {
  const { body } = await client.search({ index: `${prefix}-products`, body: { query: { term: { id } } } })
  return body.hits.hits[0]?._source
}

describe.skipIf(search.missing)('the index', () => {
  it('has a new product', async () => {
    const { productId } = await importOne(shop, { title: 'Copper kettle' })
    await until(async () => (await indexed(productId)) !== undefined)
    expect(await indexed(productId)).toMatchObject({ title: 'Copper kettle' })
  })
})
