import { Client } from '@opensearch-project/opensearch'
import { until } from '@shop/kit/testing/until'
import { z } from 'zod'

const hits = z.object({ hits: z.object({ hits: z.array(z.object({ _source: z.record(z.string(), z.unknown()) })) }) })

/** Looks at an index from outside, as whoever searches does. */
export const watchIndex = (url: string, prefix: string) => {
  const client = new Client({ node: url, maxRetries: 0 })
  const alias = `${prefix}-products`

  const sourceOf = async (id: string): Promise<Record<string, unknown> | null> => {
    const { body } = await client.search({ index: alias, body: { query: { term: { id } } } }, { ignore: [404] })
    return hits.safeParse(body).data?.hits.hits[0]?._source ?? null
  }
  return {
    client,
    alias,
    /** What can be found of a product now; null when nothing can. */
    sourceOf,
    /** Waits until a product is found as expected. */
    shows: async (id: string, expected: Record<string, unknown>) => {
      const wanted = JSON.stringify(expected)
      await until(
        async () => {
          const source = await sourceOf(id)
          if (!source) return false
          const seen = Object.fromEntries(Object.keys(expected).map((name) => [name, source[name]]))
          if (JSON.stringify(seen) !== wanted) throw new Error(JSON.stringify(seen))
          return true
        },
        { timeoutMs: 30_000, what: `${wanted} in the index` },
      )
    },
    close: () => client.close(),
  }
}
