import type { openClient } from '@shop/products/search/opensearch/client'
import { createIndex, putInPlace } from '@shop/products/indexing/physical-index'
import { buildingAlias } from '@shop/products/indexing/targets'
import { writeBulk } from '@shop/products/indexing/write-bulk'
import { productsIndexAt } from '@shop/products/search/opensearch/names'
import type { VariedCatalog } from './varied-catalog.ts'

const bulkSize = 500
const bulksAtOnce = 4

export type Filled = { index: string; perSecond: number; seconds: number }

/** Builds an index of the first products of a catalog as a rebuild does, from documents made here in the place of rows. */
export const fillIndex = async (
  of: { client: ReturnType<typeof openClient>; prefix: string },
  { documentAt }: VariedCatalog,
  products: number,
): Promise<Filled> => {
  const index = productsIndexAt(of.prefix, new Date())
  await createIndex(of, index)
  const startedAt = performance.now()
  let next = 0
  const writer = async () => {
    while (next < products) {
      const from = next
      next = Math.min(products, from + bulkSize)
      const documents = Array.from({ length: next - from }, (_, nth) => documentAt(from + nth))
      const outcomes = await writeBulk(of.client, [buildingAlias(of.prefix)], { documents, gone: [] })
      const bad = [...outcomes].find(([, outcome]) => outcome.is !== 'written')
      if (bad) throw new Error(`a document was not written: ${JSON.stringify(bad)}`)
    }
  }
  await Promise.all(Array.from({ length: bulksAtOnce }, writer))
  await putInPlace(of, index, null)
  const seconds = (performance.now() - startedAt) / 1_000
  return { index, seconds, perSecond: Math.round(products / seconds) }
}
