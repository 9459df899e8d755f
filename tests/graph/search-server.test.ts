import { afterAll, beforeAll, describe, it } from 'vitest'
import { z } from 'zod'
import { searchServer } from '@shop/kit/testing/search'
import { until } from '@shop/kit/testing/until'
import { stockUp } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

const found = z.object({ data: z.object({ search: z.object({ nodes: z.array(z.object({ title: z.string() })) }) }) })
const health = z.object({
  status: z.literal('ready'),
  parts: z.object({ products: z.object({ search: z.unknown() }) }),
})
const search = await searchServer()

const searchers = [
  { by: 'PostgreSQL', missing: null, settings: {}, because: { because: 'OPENSEARCH_URL is not set' } },
  { by: 'OpenSearch', missing: search.missing, settings: { OPENSEARCH_URL: search.url }, because: {} },
]

describe.each(searchers)('a shop that searches with $by', ({ by, missing, settings, because }) => {
  describe.skipIf(missing)('when products come in', () => {
    let shop: TestShop
    beforeAll(async () => {
      shop = await startTestShop(settings)
      await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 5 }])
    })
    afterAll(() => shop.stop())

    it('finds them through the router, and says in its health who searched', async () => {
      const titles = async () => {
        const query = '{ search(query: "enamel mugs", first: 5) { nodes { title } } }'
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(`${shop.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
        return found.parse(await answer.json()).data.search.nodes.map(({ title }) => title)
      }
      const searching = async () =>
        health.parse(await (await fetch(`${shop.url}/health/ready`)).json()).parts.products.search

      const isSo = async () => JSON.stringify(await searching()) === JSON.stringify({ by, ...because })
      await until(isSo, { what: `${by} in the health`, timeoutMs: 30_000 })
      await until(async () => (await titles()).includes('Enamel mug'), { what: 'the mug', timeoutMs: 30_000 })
    })
  })
})
