import type { CatalogRowInput } from '@shop/products/generated'
import { CannotStart } from '../boot/cannot-start.mjs'
import { batchesOf, unfinished } from './batches.ts'
import type { CatalogFormat } from './format.ts'
import { firstLineOf, openText } from './lines.ts'
import type { RatedCurrency } from './rates.ts'
import { recognise } from './recognise.ts'
import { csvRecords, jsonRecords, valueOf } from './records.ts'
import type { RawRecord } from './records.ts'
import { badRowReport } from './report.ts'
import type { BadRow, BadRowReport } from './report.ts'
import type { RowOutcome } from './operations.ts'
import type { Delivery, ShopToFill } from './shop.ts'

/** What an import is told to do. */
export type ImportJob = {
  path: string
  shop: ShopToFill
  /** Units of each variant that are put on the shelf; 0 for none. */
  stock: number
  /** What the file's prices are in; as the format says when null. */
  currency: RatedCurrency | null
  reportPath: string
  onStart: (format: string, resumedAfter: number) => void
  onProgress: (progress: { rows: number; share: number }) => void
}

/** What an import did. */
export type ImportTotals = {
  rows: number
  created: number
  updated: number
  unchanged: number
  refused: number
  summary: string[]
}

/** Two in a row: the stock of one batch arrives while the next batch does. */
const overlap = 2
const limits = { count: 250, size: 1_000_000 }

/** Reads a catalog file from its begin, sends what has not arrived yet, and reports the rows that cannot go in. */
export const runImport = async (job: ImportJob): Promise<ImportTotals> => {
  const file = await openText(job.path)
  const format = recognise(await firstLineOf(file))
  if (!format) throw new CannotStart(`${job.path} is no catalog that is known: ${knownFormats}`)
  const importKey = [file.sha256, job.currency].filter(Boolean).join(':')
  const lastLine = (await job.shop.lastLine(importKey)) ?? 0
  job.onStart(format.name, lastLine)
  const report = await badRowReport(job.reportPath, lastLine > 0)
  const { text, bytesRead } = file.read()
  const records = format.container === 'csv' ? csvRecords(text) : jsonRecords(text)
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 }
  const deliver = await delivery(job, importKey)
  let rows = 0
  let delivered = Promise.resolve()

  for await (const batch of unfinished(batchesOf(records, limits), lastLine, overlap)) {
    const [outcomes] = await Promise.all([sendBatch(job, { importKey, format, report }, batch), delivered])
    for (const { outcome } of outcomes) counts[outcome] += 1
    delivered = deliver(batch, outcomes)
    // A failure is thrown where it is awaited, with the next batch.
    delivered.catch(() => {})
    rows += batch.length
    job.onProgress({ rows, share: bytesRead() / Math.max(1, file.bytes) })
  }
  await delivered
  const { CREATED: created, UPDATED: updated, UNCHANGED: unchanged } = counts
  return { rows, created, updated, unchanged, refused: report.count(), summary: report.summary() }
}

const knownFormats =
  'Icecat JSON lines, the gift shop CSV, or one CatalogRowInput per line (all may be packed with gzip).'

type Sending = { importKey: string; format: CatalogFormat; report: BadRowReport }

const sendBatch = async (
  job: ImportJob,
  { importKey, format, report }: Sending,
  batch: readonly RawRecord[],
): Promise<RowOutcome[]> => {
  const { rows, bad } = mapBatch(batch, format, job.currency)
  const outcomes = rows.length > 0 ? await job.shop.takeIn(importKey, rows) : []
  const refused = outcomes.filter(({ outcome }) => outcome === 'REFUSED')
  const reported = refused.map(({ line, reason, path }): BadRow => ({ line, reason: reason ?? 'refused', path }))
  await report.add([...bad, ...reported].toSorted((a, b) => a.line - b.line))
  return outcomes
}

/** Rows that can be sent, with their lines, and those that cannot. */
export const mapBatch = (batch: readonly RawRecord[], format: CatalogFormat, currency: RatedCurrency | null) => {
  const rows: CatalogRowInput[] = []
  const bad: BadRow[] = []
  for (const record of batch) {
    const mapped = mapRecord(record, format, currency ?? format.currency ?? 'EUR')
    if (mapped.bad === null) rows.push({ status: 'ACTIVE', ...mapped.row, line: record.line })
    else bad.push({ line: record.line, reason: mapped.bad, path: null })
  }
  return { rows, bad }
}

const recordSizeMax = 500_000

const mapRecord = (record: RawRecord, format: CatalogFormat, currency: RatedCurrency) => {
  if (record.size > recordSizeMax) return { row: null, bad: `this line is longer than ${recordSizeMax} characters` }
  const { value, bad } = valueOf(record)
  return bad === null ? format.map(value, currency) : { row: null, bad }
}

/** Everything goes on the shelves of the first warehouse; each batch once, however often it is sent. */
const delivery = async ({ shop, stock }: ImportJob, importKey: string) => {
  if (stock === 0) return async () => {}
  const [warehouse] = await shop.warehouses()
  if (!warehouse) throw new CannotStart('The shop has no warehouse: put the goods somewhere else with --stock=0.')
  return async (batch: readonly RawRecord[], outcomes: readonly RowOutcome[]): Promise<void> => {
    const variantIds = outcomes.flatMap((each) => each.variantIds)
    const deliveries = variantIds.map((variantId): Delivery => ({
      variantId,
      warehouseId: warehouse.id,
      quantity: stock,
    }))
    await shop.receive(`import:${importKey}:${batch[0]?.line}`, 'catalog import', deliveries)
  }
}
