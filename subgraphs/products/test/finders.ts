import { sql } from 'drizzle-orm'
import { setTimeout as delay } from 'node:timers/promises'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { freshIndexes, searchServer } from '@shop/kit/testing/search'
import { until } from '@shop/kit/testing/until'
import { products } from '../src/subgraph.ts'

/** A shop whose products are found in one of the two ways. */
export type FinderShop = {
  shop: TestPart
  /** Waits until what was written can be found. */
  settle: () => Promise<void>
  stop: () => Promise<void>
}

const server = await searchServer()

const inTables = async (): Promise<FinderShop> => {
  const shop = await startTestPart(products)
  return { shop, settle: async () => {}, stop: () => shop.stop() }
}

const inOpenSearch = async (url: string): Promise<FinderShop> => {
  const indexes = freshIndexes(url)
  const shop = await startTestPart(products, { env: { OPENSEARCH_URL: url, SEARCH_INDEX_PREFIX: indexes.prefix } })
  const waiting = async () => {
    const [row] = await shop.part.db.execute<{ waiting: number }>(sql`
      select (select count(*) from search_versions where waiting_since is not null)::int
        + (select count(*) from search_category_changes)::int
        + (select count(*) from search_rebuilds where ended_at is null)::int as waiting`)
    return row?.waiting ?? 0
  }
  const isBuilt = async () => (await fetch(`${url}/${indexes.prefix}-products/_refresh`, { method: 'POST' })).ok
  const settle = async () => {
    await until(async () => (await waiting()) === 0 && (await isBuilt()), {
      timeoutMs: 30_000,
      what: 'the index has all',
    })
    // So old may be the view of the index that lists are shown of.
    await delay(1_000)
  }
  const stop = async () => {
    await shop.stop()
    await indexes.drop()
  }
  await settle()
  return { shop, settle, stop }
}

/** Both ways, or one where no OpenSearch can be had: what the tests of finding are run with. */
export const finders = [
  { name: 'postgres', start: inTables },
  ...(server.url === undefined ? [] : [{ name: 'opensearch', start: () => inOpenSearch(server.url) }]),
]
