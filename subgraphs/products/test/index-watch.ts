import { Client } from '@opensearch-project/opensearch'
import { expect } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { z } from 'zod'

const sources = z.object({
  hits: z.object({
    hits: z.array(
      z.object({ _id: z.string(), _version: z.number().optional(), _source: z.record(z.string(), z.unknown()) }),
    ),
  }),
})
const most = 10_000

/** Looks at an index from outside, as whoever searches does. */
export const watchIndex = (url: string, prefix: string) => {
  const client = new Client({ node: url })
  const alias = `${prefix}-products`

  const sourceOf = async (id: string): Promise<Record<string, unknown> | null> => {
    const { body } = await client.search({ index: alias, body: { query: { term: { id } } } }, { ignore: [404] })
    return sources.safeParse(body).data?.hits.hits[0]?._source ?? null
  }
  return {
    client,
    alias,
    /** What can be found of a product now; null when nothing can. */
    sourceOf,
    /** All that is there, by id. */
    all: async (): Promise<Map<string, { version: number | undefined; source: Record<string, unknown> }>> => {
      await client.indices.refresh({ index: alias })
      const { body } = await client.search({ index: alias, body: { size: most, version: true } })
      const found = sources.parse(body).hits.hits
      return new Map(found.map(({ _id, _version, _source }) => [_id, { version: _version, source: _source }]))
    },
    /** Waits until a product is found as expected: what its fields hold, and what its texts name. */
    shows: (id: string, fields: Record<string, unknown>, texts: string[] = []) =>
      until(
        async () => {
          const source = await sourceOf(id)
          expect(source).toMatchObject(fields)
          expect(source?.['text'] ?? []).toEqual(expect.arrayContaining(texts))
          return true
        },
        { timeoutMs: 30_000, what: `${JSON.stringify([fields, texts])} in the index` },
      ),
    close: () => client.close(),
  }
}
