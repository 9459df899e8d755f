import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchServer } from '@shop/kit/testing/search'
import { until } from '@shop/kit/testing/until'
import { startLink } from '@shop/stack/faults/proxy'
import type { Link } from '@shop/stack/faults/proxy'
import { z } from 'zod'
import { stockUp } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

const search = await searchServer()

const answerSchema = z.object({
  data: z.object({ search: z.object({ totalCount: z.number(), nodes: z.array(z.object({ title: z.string() })) }) }),
  errors: z.never().optional(),
  extensions: z.object({ degraded: z.array(z.string()).optional() }).optional(),
})

describe.skipIf(search.missing)('while OpenSearch is away', () => {
  let shop: TestShop
  let link: Link
  beforeAll(async () => {
    const { hostname, port } = new URL(search.url)
    link = await startLink('opensearch', { host: hostname, port: Number(port) })
    shop = await startTestShop({ OPENSEARCH_URL: `http://127.0.0.1:${link.port}` })
    await stockUp(`${shop.url}/graphql`, [{ title: 'Storm lantern', stock: 5 }])
  })
  afterAll(async () => {
    await shop.stop()
    await link.stop()
  })

  const ask = async (words: string) => {
    const query = `{ search(query: "${words}", first: 5) { totalCount nodes { title } } }`
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${shop.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    const { data, extensions } = answerSchema.parse(await response.json())
    return { titles: data.search.nodes.map(({ title }) => title), degraded: extensions?.degraded }
  }

  it('the catalog itself is searched, which the answer says, and the index catches up when it is back', async () => {
    await until(async () => JSON.stringify(await ask('lanterns')) === JSON.stringify({ titles: ['Storm lantern'] }), {
      what: 'the lantern in OpenSearch',
      timeoutMs: 30_000,
    })

    link.set({ kind: 'cut' })
    await stockUp(`${shop.url}/graphql`, [{ title: 'Paper lantern', stock: 5 }])
    const away = await ask('lanterns')
    link.set({ kind: 'clear' })

    expect(away.titles.toSorted()).toEqual(['Paper lantern', 'Storm lantern'])
    expect(away.degraded).toEqual(['search'])
    await until(
      async () => {
        const { titles, degraded } = await ask('lantern')
        return degraded === undefined && titles.length === 2
      },
      { what: 'both lanterns in OpenSearch', timeoutMs: 60_000 },
    )
  })
})
