import { until } from '@shop/kit/testing/until'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { startRouter } from '@shop/router/router'
import type { RunningRouter } from '@shop/router/router'
import { inProcess } from '@shop/router/calls/connect'
import { quietLog } from '@shop/kit/telemetry/log'
import { metrics, registry } from '@shop/kit/telemetry/metrics'
import { routerEnv } from '@shop/stack/shop-env'
import { door, sha256 } from '../support/door.ts'
import type { Answered } from '../support/door.ts'
import type { TestShop } from '../support/shop.ts'

/** One more router of the same shop, which cannot reach the parts that are away. */
export const anotherRouter = (
  { ground, parts }: TestShop,
  settings: Record<string, string> = {},
  away: ReadonlySet<string> = new Set(),
): Promise<RunningRouter> =>
  startRouter(
    { ...routerEnv({ ...ground, port: 0 }), ...settings },
    (name) => {
      const part = Object.entries(parts).find(([known]) => known === name)?.[1]
      if (!part) throw new Error(`no part ${name}`)
      const call = inProcess(part)
      return (request) => (away.has(name) ? Promise.reject(new Error('connection refused')) : call(request))
    },
    quietLog('router'),
  )

/** Waits until everybody has heard that these can be bought: the last news of what was just put on the shelves. */
export const stockIsHeard = async ({ parts }: TestShop, shelved: readonly Shelved[]): Promise<void> => {
  const ids = shelved.map(({ productId }) => `'${productId}'`)
  const { db } = parts.recommendations
  await until(
    async () => {
      const heard = await db.execute(`select from products where in_stock and id in (${ids.join()})`)
      return heard.length === ids.length
    },
    { what: 'that they are in stock' },
  )
}

export type Headers = Record<string, string>
export type Read = (query: string, variables?: Record<string, unknown>, headers?: Headers) => Promise<Answered>

/** Reads by GET under the hash of the operation, as clients of registered operations do, with its text along. */
export const readerAt = (url: string): Read => {
  const router = door(url)
  return async (query, variables = {}, headers = {}) => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(query) } })
    const asked = { query, extensions, variables: JSON.stringify(variables) }
    return router.get(asked, { 'x-shop-client': 'web', ...headers })
  }
}

/** How many answers came from where, in all routers of this process. */
export const countedFrom = async (from: string): Promise<number> => {
  const { values } = (await registry.getSingleMetric('shop_router_answers_total')?.get()) ?? { values: [] }
  return values.filter(({ labels }) => labels['from'] === from).reduce((sum, { value }) => sum + value, 0)
}

/** How many requests each part has answered. */
export const requestsByPart = async (): Promise<Map<string, number>> => {
  const { values } = await metrics.requests.get()
  const counts = new Map<string, number>()
  for (const { metricName, labels, value } of values) {
    if (!metricName?.endsWith('_count')) continue
    counts.set(String(labels.part), (counts.get(String(labels.part)) ?? 0) + value)
  }
  return counts
}

/** How much of what parts say of entities came from where, in all routers of this process. */
export const entitiesFrom = async (from: string): Promise<number> => {
  const { values } = (await registry.getSingleMetric('shop_router_entities_total')?.get()) ?? { values: [] }
  return values.filter(({ labels }) => labels['from'] === from).reduce((sum, { value }) => sum + value, 0)
}
