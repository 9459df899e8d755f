import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { RunningPart } from '@shop/kit/part'
import { openClient } from '@shop/products/search/opensearch/client'
import { productsAlias } from '@shop/products/search/opensearch/names'
import { openSearchIndex } from '@shop/products/search/opensearch/opensearch-index'
import { postgresIndex } from '@shop/products/search/postgres'
import type { SearchIndex } from '@shop/products/search/search-index'
import type { Language } from '@shop/products/search/understanding/language'
import { z } from 'zod'
import { CannotStart } from '../../boot/cannot-start.mjs'
import type { DataSet } from './data-sets.ts'

/** Gives the products that are found for a text, by the names that their import gave them. */
export type Search = (text: string) => Promise<string[]>

const found = 50
const tries = 5
const wholeWithinMs = 300_000

/** Searches through the port that the shop searches through. */
export const searchThrough = async (index: SearchIndex, { db }: RunningPart, { idOf }: DataSet): Promise<Search> => {
  const rows = await db.execute<{ id: string; name: string }>(sql`select id, external_id as name from products`)
  const names = new Map(rows.map(({ id, name }) => [id, idOf(name)]))
  const filter = { statuses: ['ACTIVE' as const] }
  return async (text) => {
    const query = { filter, sort: 'RELEVANCE' as const, currency: 'USD', text, placement: null }
    const wants = { count: false, facets: false, explanation: false }
    const [answer] = await patiently(() => index.find([{ query, limit: found, after: null, wants }]))
    return (answer?.hits ?? []).map(({ id }) => names.get(id) ?? id)
  }
}

/** The catalog's own tables, and the index where there is one, with a language that can be changed. */
export const indexesOf = (
  part: RunningPart,
  openSearchUrl: string | undefined,
  namespace: string,
  language: () => Language,
) => {
  const client = openSearchUrl === undefined ? null : openClient(openSearchUrl)
  const views = { latest: async () => null, named: async () => null }
  return {
    postgres: postgresIndex((read) => read(part.db), language),
    opensearch: client && openSearchIndex({ client, alias: productsAlias(namespace), views, language }),
    close: async () => client?.close(),
  }
}

/** Waits until the index has the whole catalog. */
export const wholeIndex = async ({ db }: RunningPart, openSearchUrl: string, namespace: string): Promise<void> => {
  const client = openClient(openSearchUrl)
  const isWhole = async () => {
    const answer = await client.count({ index: productsAlias(namespace) }).catch(() => null)
    const { data } = counted.safeParse(answer?.body)
    const [row] = await db.execute<{ products: number; waiting: number }>(sql`select count(*)::int as products,
      (select count(*)::int from search_versions where waiting_since is not null) as waiting from products`)
    return data !== undefined && row?.waiting === 0 && data.count === row.products
  }
  const until = Date.now() + wholeWithinMs
  while (!(await isWhole())) {
    if (Date.now() > until) throw new CannotStart('The search index was not filled within five minutes.')
    await pause(500)
  }
  await client.indices.refresh({ index: productsAlias(namespace) })
  await client.close()
}

const counted = z.object({ count: z.number() })

/** A machine that has much to do answers late. */
const patiently = async <T>(ask: () => Promise<T>, left = tries): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    if (left <= 1) throw error
    return patiently(ask, left - 1)
  }
}
