import { z } from 'zod'
import { CannotStart } from '../boot/cannot-start.mjs'
import { openText } from '../import/lines.ts'
import { csvRecords } from '../import/records.ts'
import type { InvoiceLine } from './invoice.ts'

const columns = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'UnitPrice', 'CustomerID', 'Country'] as const
const shape = z.object({
  InvoiceNo: z.string(),
  StockCode: z.string().default(''),
  Description: z.string().default(''),
  Quantity: z.string().default(''),
  UnitPrice: z.string().default(''),
  CustomerID: z.string().default(''),
  Country: z.string().default(''),
})

/** The invoices of a CSV file, packed or not, in its order: lines that follow each other with one number are one invoice. */
export async function* invoicesIn(path: string): AsyncGenerator<InvoiceLine[]> {
  const file = await openText(path)
  let open: InvoiceLine[] = []
  for await (const { line, content } of csvRecords(file.read().text)) {
    const parsed = shape.safeParse(content)
    if (!parsed.success)
      throw new CannotStart(`${path} is no invoice file: its first line must name ${columns.join(', ')}.`)
    const next = { line, ...parsed.data }
    if (open[0] && open[0].InvoiceNo !== next.InvoiceNo) {
      yield open
      open = []
    }
    open.push(next)
  }
  if (open.length > 0) yield open
}
