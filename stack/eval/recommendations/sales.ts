import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from '../../boot/cannot-start.mjs'
import { openText } from '../../import/lines.ts'
import { csvRecords } from '../../import/records.ts'

/** A line of an invoice that counts: somebody bought something. */
export type Sale = { customer: string; sku: string; name: string; quantity: number; atSeconds: number }

/** The lines of a file that count, and how many do not, by why. */
export type Sales = { rows: number; sales: Sale[]; skipped: ReadonlyMap<string, number> }

const columns = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'CustomerID'] as const
const text = z.string().default('')
const shape = z.object({
  InvoiceNo: z.string(),
  StockCode: z.string(),
  Description: text,
  Quantity: text,
  InvoiceDate: text,
  CustomerID: text,
})

/** The folder that has the files: the one that was named, or the one in it. */
export const salesFolder = (named: string): string => {
  const found = [named, join(named, 'online-retail')].find((folder) => existsSync(join(folder, 'train.csv.gz')))
  if (!found) throw new CannotStart(`There is no train.csv.gz in ${named}, nor in its folder online-retail.`)
  return found
}

/** Reads a file of invoice lines; lines that do not count are told by their reason, and do not stop it. */
export const readSales = async (path: string): Promise<Sales> => {
  const file = await openText(path)
  const sales: Sale[] = []
  const skipped = new Map<string, number>()
  let rows = 0
  for await (const { content } of csvRecords(file.read().text)) {
    rows += 1
    if (rows === 1 && !shape.safeParse(content).success)
      throw new CannotStart(`${path} is no invoice file: its first line must name ${columns.join(', ')}.`)
    const sale = saleOf(content)
    if (typeof sale === 'string') skipped.set(sale, (skipped.get(sale) ?? 0) + 1)
    else sales.push(sale)
  }
  return { rows, sales, skipped }
}

/** What a row says, or why it does not count. */
export const saleOf = (row: unknown): Sale | string => {
  const parsed = shape.safeParse(row)
  if (!parsed.success) return 'fields are missing'
  const { InvoiceNo, StockCode, Description, Quantity, InvoiceDate, CustomerID } = parsed.data
  if (/^c/i.test(InvoiceNo.trim())) return 'a cancellation'
  const customer = /^\d+/.exec(CustomerID.trim())?.[0]
  if (!customer) return 'no customer'
  const sku = StockCode.trim().toUpperCase()
  if (!/^\d{5}/.test(sku)) return 'not a product code'
  const quantity = Number(Quantity)
  if (Quantity.trim() === '' || !Number.isFinite(quantity)) return 'not a quantity'
  if (quantity <= 0) return 'zero or negative quantity'
  const atSeconds = Date.parse(`${InvoiceDate.trim().replace(' ', 'T')}Z`) / 1000
  if (!Number.isFinite(atSeconds)) return 'not a date'
  return { customer, sku, name: Description.trim(), quantity, atSeconds }
}
