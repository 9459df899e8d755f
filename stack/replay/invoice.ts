import { addressIn } from './countries.ts'
import type { ReplayAddress } from './countries.ts'

/** A line of the invoice file as it stands there. */
export type InvoiceLine = {
  line: number
  InvoiceNo: string
  StockCode: string
  Description: string
  Quantity: string
  UnitPrice: string
  CustomerID: string
  Country: string
}

/** Something that cannot be bought, and why: the reason is the same text for all that share it. */
export type Left = { reason: string; example: string }

/** An invoice as an order: who, where to, what. */
export type Purchase = {
  invoiceNo: string
  customerId: string
  address: ReplayAddress
  items: { sku: string; quantity: number; example: string }[]
  /** Lines that are not bought. */
  left: Left[]
}

/** What can be done with an invoice. */
export type ReadInvoice = { kind: 'purchase'; purchase: Purchase } | { kind: 'refused'; because: Left; left: Left[] }

/** Reads the lines of one invoice; a line that cannot be bought is left out, and without any other the whole is refused. */
export const readInvoice = (lines: readonly InvoiceLine[]): ReadInvoice => {
  const [first] = lines
  if (!first) return refused('an invoice without lines', '')
  const { InvoiceNo: invoiceNo, Country: country } = first
  const example = `invoice ${invoiceNo}`
  if (/^c/i.test(invoiceNo)) return refused('a cancellation invoice', example)
  if (!/^\d+$/.test(invoiceNo)) return refused('not an invoice number', example)
  const customerId = customerOf(first.CustomerID)
  if (!customerId) return refused('no customer id', example)
  const address = addressIn(country, customerId)
  if (!address) return refused('not a country', `${example}: ${country}`)
  const left: Left[] = []
  const items = new Map<string, Purchase['items'][number]>()
  for (const line of lines) {
    const item = itemOf(line)
    if ('reason' in item) left.push(item)
    else items.set(item.sku, { ...item, quantity: item.quantity + (items.get(item.sku)?.quantity ?? 0) })
  }
  if (items.size === 0) return { ...refused('no line that can be bought', example), left }
  return { kind: 'purchase', purchase: { invoiceNo, customerId, address, items: [...items.values()], left } }
}

const refused = (reason: string, example: string): Extract<ReadInvoice, { kind: 'refused' }> => ({
  kind: 'refused',
  because: { reason, example },
  left: [],
})

/** The file writes ids as "17850.0". */
const customerOf = (text: string): string | null => /^(\d{1,10})(?:\.0*)?$/.exec(text.trim())?.[1] ?? null

const itemOf = (line: InvoiceLine): Purchase['items'][number] | Left => {
  const sku = line.StockCode.trim().toUpperCase()
  const example = `line ${line.line}: ${sku} ${line.Description.trim()}`.trim()
  if (!/^\d{5}/.test(sku)) return { reason: 'not a product code', example }
  const quantity = Number(line.Quantity)
  if (!Number.isSafeInteger(quantity))
    return { reason: 'not a quantity', example: `${example}, quantity ${line.Quantity}` }
  if (quantity <= 0) return { reason: 'zero or negative quantity', example: `${example}, quantity ${line.Quantity}` }
  if (!(Number(line.UnitPrice) > 0))
    return { reason: 'zero or negative price', example: `${example}, price ${line.UnitPrice}` }
  return { sku, quantity, example }
}
