import type { CatalogRowInput } from '@shop/products/generated'
import { withoutMarkup } from '@shop/products/domain/markup'
import type { z } from 'zod'
import type { RatedCurrency } from './rates.ts'

/** A record as a product, or why it is none. */
export type Mapped = { row: CatalogRowInput; bad: null } | { row: null; bad: string }

/** A kind of catalog file. */
export type CatalogFormat = {
  name: string
  /** What the file's prices are in, unless the user says otherwise; null when each price says so itself. */
  currency: RatedCurrency | null
  /** Lines of JSON, or rows of CSV with a header. */
  container: 'jsonl' | 'csv'
  map: (record: unknown, currency: RatedCurrency) => Mapped
}

/** A record that cannot be a product. */
export const bad = (reason: string): Mapped => ({ row: null, bad: reason })

/** Names the first field of a record that is not as it must be. */
export const badShape = (error: z.ZodError): Mapped => {
  const [issue] = error.issues
  return bad([issue?.path.join('.'), issue?.message ?? 'not understood'].filter(Boolean).join(': '))
}

/** Foreign text as one plain line, cut to a length. */
export const plainLine = (text: string, lengthMax: number): string => {
  const line = withoutMarkup(text).replaceAll('\u0000', '').replace(/\s+/g, ' ').trim()
  return line.length > lengthMax ? `${line.slice(0, lengthMax - 1).trimEnd()}…` : line
}
