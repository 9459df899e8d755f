import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { newId } from '@shop/kit/id'
import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import { newFieldKey } from '@shop/kit/sealed'
import { quietLog } from '@shop/kit/telemetry/log'
import { catalogImports } from '@shop/products/store/catalog-imports'
import { countWords } from '@shop/products/store/catalog-words'
import { products } from '@shop/products/subgraph'
import { CannotStart } from '../../boot/cannot-start.mjs'
import { batchesOf } from '../../import/batches.ts'
import { firstLineOf, openText } from '../../import/lines.ts'
import { recognise } from '../../import/recognise.ts'
import { csvRecords, jsonRecords } from '../../import/records.ts'
import { mapBatch } from '../../import/run-import.ts'
import type { DataSet } from './data-sets.ts'

export type Urls = { database: string; redis: string; nats: string; openSearch: string | undefined }

/** A part of products with this catalog in it, as an import brings it, and with its words counted. */
export const filledPart = async (set: DataSet, urls: Urls, namespace: string): Promise<RunningPart> => {
  const part = await startPart(products, envOf(urls, namespace), { log: quietLog('products') })
  await takeIn(part, set.catalog)
  await rememberSales(part, set.sold)
  await countAll(part)
  return part
}

/** The part counts by itself now and then: this is for all of the catalog, whenever it did last. */
const countAll = async ({ db }: RunningPart): Promise<void> => {
  const tomorrow = () => new Date(Date.now() + 86_400_000)
  while (!(await countWords(db, tomorrow))) await pause(100)
}

const envOf = ({ database, redis, nats, openSearch }: Urls, namespace: string) => ({
  ...{ DATABASE_URL: database, REDIS_URL: redis, NATS_URL: nats, NAMESPACE: namespace },
  ...(openSearch && { OPENSEARCH_URL: openSearch }),
  ...{ ROUTER_SECRET: 'a router secret for measuring', FIELD_KEYS: newFieldKey('eval') },
})

const takeIn = async ({ db }: RunningPart, path: string): Promise<void> => {
  const file = await openText(path)
  const format = recognise(await firstLineOf(file))
  if (!format) throw new CannotStart(`${path} is no catalog that is known`)
  // Nobody listens here, so nothing is told.
  const imports = catalogImports({ db, newId, now: () => new Date(), outbox: async () => {} })
  const { text } = file.read()
  const records = format.container === 'csv' ? csvRecords(text) : jsonRecords(text)
  for await (const batch of batchesOf(records, { count: 500, size: 4_000_000 })) {
    const { rows } = mapBatch(batch, format, null)
    const taken = await imports.takeIn({ importKey: 'eval', fromLine: rows[0]?.line ?? 1, rows })
    if (taken.kind === 'rejected') throw new Error('a batch of rows was refused')
  }
}

/** What buyers bought before: orders would have counted it. */
const rememberSales = async ({ db }: RunningPart, sold: ReadonlyMap<string, number>): Promise<void> => {
  if (sold.size === 0) return
  const rows = [...sold].map(([sku, units]) => ({ sku, units: Math.max(0, units) }))
  await db.execute(sql`update products set popularity = units
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as bought (sku text, units int)
    where external_id = 'gift-shop:' || upper(bought.sku)`)
}
