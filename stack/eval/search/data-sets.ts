import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { CannotStart } from '../../boot/cannot-start.mjs'
import type { Judged, Protocol } from './measures.ts'

/** A catalog with judged queries. Products are named as in their own file; `plain` is the text that plain BM25 is given. */
export type DataSet = {
  name: 'icecat' | 'onlineRetail'
  catalog: string
  protocol: Protocol
  queries: Judged[]
  /** What a product is called there after it was imported. */
  idOf: (externalId: string) => string
  plain: ReadonlyMap<string, string>
  /** How many were sold, by SKU. */
  sold: ReadonlyMap<string, number>
}

/** The data sets in a folder. */
export const dataSetsIn = (folder: string): DataSet[] => [icecat(folder), onlineRetail(folder)]

const textOf = (path: string): string => {
  try {
    const bytes = readFileSync(path)
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (error) {
    throw new CannotStart(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const linesOf = (path: string): unknown[] =>
  textOf(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))

const csvOf = (path: string): unknown => parse(textOf(path), { columns: true, bom: true })

const ratings = z.array(z.object({ query: z.string(), docid: z.string(), rating: z.coerce.number() }))
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const icecatProduct = z.object({ id: z.string(), title: text, name: text, supplier: text, short_description: text })

const icecat = (folder: string): DataSet => {
  const at = (file: string) => join(folder, 'icecat-search', file)
  const judged = [...Map.groupBy(ratings.parse(csvOf(at('dev_judgments.csv.gz'))), ({ query }) => query)]
  const queries = judged
    .map(([query, of]): Judged => ({
      kind: 'all',
      query,
      grades: new Map(of.map(({ docid, rating }) => [docid, rating])),
    }))
    .filter(({ grades }) => [...grades.values()].some((grade) => grade >= 1))
  const products = linesOf(at('products.jsonl.gz')).map((line) => icecatProduct.parse(line))
  return {
    name: 'icecat',
    catalog: at('products.jsonl.gz'),
    protocol: { gain: (grade) => grade / 3, relevantFrom: 2, rightFrom: 2, mrrDepth: 10 },
    queries,
    idOf: (externalId) => externalId.replace('icecat:', ''),
    plain: new Map(
      products.map(({ id, title, name, supplier, short_description: said }) => [
        id,
        `${title} ${name} ${supplier} ${said}`,
      ]),
    ),
    sold: new Map(),
  }
}

const shopperQuery = z.object({ class: z.string(), query: z.string(), judgments: z.record(z.string(), z.number()) })
const giftRows = z.array(z.object({ sku: z.string(), name: z.string(), unitsSold: z.coerce.number() }))

const onlineRetail = (folder: string): DataSet => {
  const at = (file: string) => join(folder, 'online-retail', file)
  const rows = giftRows.parse(csvOf(at('products.csv')))
  const queries = linesOf(at('search-dev.jsonl')).map((line): Judged => {
    const { class: kind, query, judgments } = shopperQuery.parse(line)
    return { kind, query, grades: new Map(Object.entries(judgments)) }
  })
  return {
    name: 'onlineRetail',
    catalog: at('products.csv'),
    protocol: { gain: (grade) => 2 ** grade - 1, relevantFrom: 1, rightFrom: 2, mrrDepth: 50 },
    queries,
    idOf: (externalId) => externalId.replace('gift-shop:', ''),
    plain: new Map(rows.map(({ sku, name }) => [sku, name])),
    sold: new Map(rows.map(({ sku, unitsSold }) => [sku, unitsSold])),
  }
}
