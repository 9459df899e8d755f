import { setTimeout as pause } from 'node:timers/promises'
import type { openClient } from '@shop/products/search/opensearch/client'
import { createIndex, joinSegments, putInPlace } from '@shop/products/indexing/physical-index'
import { buildingAlias } from '@shop/products/indexing/targets'
import { writeBulk } from '@shop/products/indexing/write-bulk'
import type { SearchDocument } from '@shop/products/search/document'
import { productsIndexAt } from '@shop/products/search/opensearch/names'
import { z } from 'zod'
import type { VariedCatalog } from './varied-catalog.ts'

const bulkSize = 500
const bulksAtOnce = 4
const madeAtOnce = 20_000

type Of = { client: ReturnType<typeof openClient>; prefix: string }

/** `joinSeconds` is what joining its pieces took, while it served already. */
export type Filled = { index: string; perSecond: number; joinSeconds: number }

/**
 * Builds an index of the first products of a catalog as a rebuild does, from documents made here in the place of rows:
 * some thousands at a time, while the clock stands.
 */
export const fillIndex = async (of: Of, { documentAt }: VariedCatalog, products: number): Promise<Filled> => {
  const index = productsIndexAt(of.prefix, new Date())
  await createIndex(of, index)
  let ms = 0
  const timed = async (work: () => Promise<unknown>) => {
    const startedAt = performance.now()
    await work()
    ms += performance.now() - startedAt
  }
  for (let from = 0; from < products; from += madeAtOnce) {
    const made = Array.from({ length: Math.min(madeAtOnce, products - from) }, (_, nth) => documentAt(from + nth))
    await timed(() => written(of, made))
  }
  await timed(() => putInPlace(of, index, null))
  return { index, perSecond: Math.round((products / ms) * 1_000), joinSeconds: await joined(of, index) }
}

const joinedWithinMs = 600_000

const joined = async (of: Of, index: string): Promise<number> => {
  const startedAt = performance.now()
  await joinSegments(of, index)
  for (;;) {
    const { body } = await of.client.cat.segments({ index, format: 'json', h: ['segment'] })
    const ms = performance.now() - startedAt
    if (segments.parse(body).length <= 1) return Math.round(ms / 1_000)
    if (ms > joinedWithinMs) throw new Error(`the pieces of ${index} were not joined`)
    await pause(200)
  }
}

const segments = z.array(z.unknown())

/** Several bulks side by side, as a rebuild writes them. */
const written = async ({ client, prefix }: Of, made: readonly SearchDocument[]): Promise<void> => {
  let next = 0
  const writer = async () => {
    while (next < made.length) {
      const documents = made.slice(next, (next += bulkSize))
      const outcomes = await writeBulk(client, [buildingAlias(prefix)], { documents, gone: [] })
      const bad = [...outcomes].find(([, outcome]) => outcome.is !== 'written')
      if (bad) throw new Error(`a document was not written: ${JSON.stringify(bad)}`)
    }
  }
  await Promise.all(Array.from({ length: bulksAtOnce }, writer))
}
