import type { Client } from '@opensearch-project/opensearch'
import { z } from 'zod'
import type { Indexed } from './difference.ts'

const pageSize = 5_000
const keptFor = '1m'
/** A page takes longer than a search, and nobody waits for it. */
const patient = { requestTimeout: 30_000 }

const opened = z.object({ pit_id: z.string() })
const page = z.object({
  pit_id: z.string(),
  hits: z.object({ hits: z.array(z.object({ _id: z.string(), _version: z.number(), sort: z.array(z.string()) })) }),
})
const found = z.object({ docs: z.array(z.object({ _id: z.string(), _version: z.number().optional() })) })

/** Which version an index has of each product, in the order of their ids, as it was when the reading began. */
export const readVersions = async function* (client: Client, index: string): AsyncGenerator<Indexed> {
  const { body } = await client.createPit({ index: [index], keep_alive: keptFor }, patient)
  let { pit_id: pit } = opened.parse(body)
  try {
    for (let after: string[] | undefined; ;) {
      const answer = await client.search({ body: pageBody(pit, after) }, patient)
      const { pit_id, hits } = page.parse(answer.body)
      pit = pit_id
      yield* hits.hits.map(({ _id, _version }) => ({ id: _id, version: _version }))
      if (hits.hits.length < pageSize) return
      after = hits.hits.at(-1)?.sort
    }
  } finally {
    await client.deletePit({ body: { pit_id: [pit] } }, patient)
  }
}

const pageBody = (pit: string, after: string[] | undefined) => ({
  pit: { id: pit, keep_alive: keptFor },
  sort: [{ id: 'asc' as const }],
  size: pageSize,
  ...(after && { search_after: after }),
  version: true,
  track_total_hits: false,
  _source: false,
})

/** Which version an index has of these products at this moment, whether it can be found yet or not. */
export const versionsNow = async (
  client: Client,
  index: string,
  ids: readonly string[],
): Promise<Map<string, Indexed>> => {
  const { body } = await client.mget({ index, _source: false, body: { ids: [...ids] } }, patient)
  const there = found.parse(body).docs.flatMap(({ _id: id, _version: version }) => (version ? [{ id, version }] : []))
  return new Map(there.map((one) => [one.id, one]))
}
