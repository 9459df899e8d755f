import { z } from 'zod'
import { badShape } from './format.ts'
import type { CatalogFormat } from './format.ts'
import { isRated, pricesIn } from './rates.ts'
import type { RatedCurrency } from './rates.ts'

const int = z.number().int().min(-2_147_483_648).max(2_147_483_647)
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish()
const text = optional(z.string())
const option = z.strictObject({ name: z.string(), values: z.array(z.string()) })
const chosen = z.strictObject({ name: z.string(), value: z.string() })
const price = z.strictObject({
  minorUnits: z.number().int().max(100_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
})
const date = optional(z.iso.datetime().transform((at) => new Date(at)))

const variant = z.strictObject({
  sku: z.string(),
  gtin: text,
  title: text,
  options: optional(z.array(chosen)),
  prices: z.array(price).min(1),
  weightGrams: optional(int),
  quantityMax: optional(int),
})
const image = z.strictObject({ url: z.string(), alt: text, sku: text, width: optional(int), height: optional(int) })
const review = z.strictObject({ rating: int, title: z.string(), text, authorName: z.string(), createdAt: date })

/** The types of `CatalogRowInput` and no more: what a value may be is for the shop to say, row by row. */
const shape = z.strictObject({
  externalId: text,
  slug: text,
  title: z.string(),
  description: text,
  brand: text,
  category: optional(z.array(z.string())),
  attributes: optional(z.record(z.string(), z.unknown())),
  options: optional(z.array(option)),
  variants: z.array(variant).min(1),
  images: optional(z.array(image)),
  reviews: optional(z.array(review)),
  taxCategory: optional(z.enum(['STANDARD', 'REDUCED', 'ZERO'])),
  status: optional(z.enum(['DRAFT', 'ACTIVE', 'RETIRED'])),
  createdAt: date,
})

/** Our own format: a `CatalogRowInput` of the graph on each line. Currencies without a price get one by the demo rates. */
export const ownFormat: CatalogFormat = {
  name: 'catalog rows (JSON lines)',
  currency: null,
  container: 'jsonl',
  map: (record) => {
    const parsed = shape.safeParse(record)
    if (!parsed.success) return badShape(parsed.error)
    const variants = parsed.data.variants.map((each) => ({ ...each, prices: withMissing(each.prices) }))
    return { row: { ...parsed.data, variants }, bad: null }
  },
}

type Price = z.infer<typeof price>

const withMissing = (given: Price[]): Price[] => {
  const base = given.find(
    (each): each is Price & { currency: RatedCurrency } => isRated(each.currency) && each.minorUnits > 0,
  )
  if (!base) return given
  const has = new Set(given.map(({ currency }) => currency))
  return [...given, ...pricesIn(base.minorUnits, base.currency).filter(({ currency }) => !has.has(currency))]
}
