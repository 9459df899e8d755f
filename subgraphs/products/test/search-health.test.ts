import { afterAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import { freshIndexes, searchServer } from '@shop/kit/testing/search'
import { searchHealth } from '../src/search/health.ts'
import { openClient } from '../src/search/opensearch/client.ts'
import { products } from '../src/subgraph.ts'

const postgres = (because: string) => ({ search: { by: 'PostgreSQL', because } })
const search = await searchServer()

describe('who searches', () => {
  it('is PostgreSQL where no OpenSearch is named, as the part says of its health', async () => {
    const { part, stop } = await startTestPart(products, { env: { OPENSEARCH_URL: '' } })

    expect(await part.health().finally(stop)).toEqual(postgres('OPENSEARCH_URL is not set'))
  })

  it('is PostgreSQL while OpenSearch is away', async () => {
    const client = openClient('http://127.0.0.1:1')

    expect(await searchHealth({ client, alias: 'any' })).toEqual(postgres('OpenSearch does not answer'))
  })

  describe.skipIf(search.missing)('where OpenSearch answers', () => {
    const { url } = search
    const client = openClient(url)
    const { prefix: alias, drop } = freshIndexes(url)
    afterAll(() => client.close().then(drop))

    it('is PostgreSQL until there is an index, and then OpenSearch', async () => {
      const before = await searchHealth({ client, alias })
      await client.indices.create(
        { index: `${alias}-1`, body: { aliases: { [alias]: {} } } },
        { requestTimeout: 30_000 },
      )

      expect(before).toEqual(postgres('there is no index yet'))
      expect(await searchHealth({ client, alias })).toEqual({ search: { by: 'OpenSearch' } })
    })
  })
})
