import { withoutMarkup } from '@shop/products/domain/markup'
import { z } from 'zod'
import { bad, badShape, plainLine } from './format.ts'
import type { CatalogFormat, Mapped } from './format.ts'
import { pricesIn } from './rates.ts'
import type { RatedCurrency } from './rates.ts'

const text = z.string().nullish()
const shape = z.looseObject({
  id: z.string().trim().min(1).max(50),
  name: text,
  title: text,
  ean: z.array(z.string()).nullish(),
  short_description: text,
  supplier: text,
  price: z.number().int().positive().max(100_000_000_000),
  date_released: text,
  img_500x500: text,
  img_high: text,
})
type IcecatRecord = z.infer<typeof shape>

const attributesMax = 200
const gtin = /^(\d{8}|\d{12,14})$/

/** The open Icecat catalog: one product a line, typed by the first letters of its attributes' names. */
export const icecat: CatalogFormat = {
  name: 'Icecat products (JSON lines)',
  currency: 'USD',
  container: 'jsonl',
  map: (record, currency) => {
    const parsed = shape.safeParse(record)
    return parsed.success ? toRow(parsed.data, currency) : badShape(parsed.error)
  },
}

const toRow = (record: IcecatRecord, currency: RatedCurrency): Mapped => {
  const title = plainLine(record.title ?? '', 300) || plainLine(record.name ?? '', 300)
  if (!title) return bad('title: neither a title nor a name')
  const codes = [...new Set((record.ean ?? []).map((code) => code.trim()).filter(Boolean))]
  const image = imageOf(record)
  const row = {
    externalId: `icecat:${record.id}`,
    title,
    description: withoutMarkup(record.short_description ?? ''),
    brand: plainLine(record.supplier ?? '', 120) || null,
    attributes: { ...attributesOf(record), ...(codes.length > 1 && { ean: codes.slice(0, 100) }) },
    variants: [
      {
        sku: `ICECAT-${record.id}`,
        gtin: codes.find((code) => gtin.test(code)) ?? null,
        prices: pricesIn(record.price, currency),
        weightGrams: gramsOf(record),
      },
    ],
    ...(image && { images: [{ url: image, alt: title }] }),
    createdAt: dateOf(record.date_released),
  }
  return { row, bad: null }
}

const kinds = { t: 'text', n: 'number', b: 'yes or no' } as const

/** `attr_n_width` is the number "width"; one name in two types is told apart by the type. Empty values are left out. */
const attributesOf = (record: IcecatRecord): Record<string, string | number | boolean> => {
  const attributes: Record<string, string | number | boolean> = {}
  for (const [key, value] of Object.entries(record)) {
    const [, kind, machineName] = /^attr_([tnb])_(.+)$/.exec(key) ?? []
    const clean = typeof value === 'string' ? plainLine(value, 2_000) : value
    if (!machineName || !isValue(clean)) continue
    const name = readable(machineName)
    const free = Object.hasOwn(attributes, name) ? `${name} (${kinds[kind as keyof typeof kinds]})` : name
    if (name) attributes[free] = clean
    if (Object.keys(attributes).length >= attributesMax - 1) break
  }
  return attributes
}

const isValue = (value: unknown): value is string | number | boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'string' && value !== '') ||
  (typeof value === 'number' && Number.isFinite(value))

/** `operating_temperature__t_t_` -> "operating temperature": the mark of a from-to range goes, as its value says so. */
const readable = (machineName: string): string =>
  machineName
    .replace(/__([a-z])_\1_$/, '')
    .replaceAll('_', ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 80)

const gramsOf = (record: IcecatRecord): number => {
  const grams = [record['attr_n_package_weight'], record['attr_n_weight']].find(
    (value) => typeof value === 'number' && value > 0,
  )
  return typeof grams === 'number' && grams <= 1_000_000 ? Math.ceil(grams) : 0
}

const imageOf = (record: IcecatRecord): string | null =>
  [record.img_500x500, record.img_high].find((url) => url && /^https?:\/\/[^\s/"'<>\\]+[^\s"'<>\\]*$/.test(url)) ?? null

const dateOf = (released: string | null | undefined): Date | null => {
  const date = new Date(released ?? '')
  return Number.isNaN(date.getTime()) ? null : date
}
