import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { freshIndexes, searchServer } from '@shop/kit/testing/search'
import { until } from '@shop/kit/testing/until'
import { products } from '../src/subgraph.ts'
import { aRow, importRows } from './catalog.ts'
import { cutLine } from './cut-line.ts'
import { suggestionsFor } from './suggestions.ts'

const search = await searchServer()

describe.skipIf(search.missing)('suggesting titles while OpenSearch is away', () => {
  const url = search.url ?? ''
  const indexes = freshIndexes(url)
  let line: Awaited<ReturnType<typeof cutLine>>
  let shop: TestPart
  beforeAll(async () => {
    line = await cutLine(url)
    shop = await startTestPart(products, { env: { OPENSEARCH_URL: line.url, SEARCH_INDEX_PREFIX: indexes.prefix } })
    await importRows(shop, [aRow({ title: 'Storm lantern' })])
  })
  afterAll(async () => {
    await shop.stop()
    await indexes.drop()
    line.close()
  })

  const suggested = suggestionsFor(() => shop)
  const lanterns = async () => {
    const { data, errors, extensions } = await suggested.ask('lantern')
    expect(errors).toBeUndefined()
    return { titles: data.searchSuggestions.products.map(({ title }) => title).toSorted(), ...extensions }
  }
  const untilTold = (titles: string[]) =>
    until(async () => JSON.stringify(await lanterns()) === JSON.stringify({ titles }), {
      timeoutMs: 30_000,
      what: `${titles.join(' and ')} in OpenSearch`,
    })

  it('looks in the catalog, which the answer says, and asks OpenSearch again when it is back', async () => {
    await untilTold(['Storm lantern'])

    line.cut()
    await importRows(shop, [aRow({ title: 'Paper lantern' })])
    const away = await lanterns()
    line.mend()

    expect(away).toEqual({ titles: ['Paper lantern', 'Storm lantern'], degraded: ['search'] })
    await untilTold(['Paper lantern', 'Storm lantern'])
  })
})
