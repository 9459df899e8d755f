import { parse } from 'csv-parse'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import { linesOf } from './lines.ts'

/** One record of a file, not yet understood: JSON text, or the fields of a CSV row by their names. */
export type RawRecord = { line: number; size: number; content: string | Record<string, string> }

/** Records of a file with one JSON value on each line; empty lines are passed over. */
export async function* jsonRecords(stream: Readable): AsyncGenerator<RawRecord> {
  for await (const { line, text } of linesOf(stream)) {
    if (text.trim() !== '') yield { line, size: text.length, content: text }
  }
}

const csvRow = z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) })

/** Rows of a CSV file with a header; rows with too few or too many fields are passed on as they are. */
export async function* csvRecords(stream: Readable): AsyncGenerator<RawRecord> {
  const rows = parse({
    columns: true,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  stream.once('error', (error) => rows.destroy(error))
  for await (const row of stream.pipe(rows) as AsyncIterable<unknown>) {
    const { record, info } = csvRow.parse(row)
    const size = Object.values(record).reduce((sum, value) => sum + value.length, 0)
    yield { line: info.lines, size, content: record }
  }
}

/** What a record says: CSV fields, or the value of its JSON. */
export const valueOf = ({ content }: RawRecord): { value: unknown; bad: null } | { value: null; bad: string } => {
  if (typeof content !== 'string') return { value: content, bad: null }
  try {
    return { value: JSON.parse(content), bad: null }
  } catch {
    return { value: null, bad: 'this line is not JSON' }
  }
}
