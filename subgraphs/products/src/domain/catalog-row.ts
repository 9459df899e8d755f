import { z } from 'zod'
import { checkAttributes } from './attributes.ts'
import type { Attributes } from './attributes.ts'
import { optionsSchema } from './change-product.ts'
import { imageUrl, pixels } from './image.ts'
import { checkInput } from './invalid-input.ts'
import { withoutMarkup } from './markup.ts'
import type { ProductOption } from './product.ts'
import { authorNameText, ratingSchema, reviewBody, reviewTitle } from './review.ts'
import { plainText, requiredText, slugText } from './text.ts'
import {
  chosenOptions,
  gtinText,
  pricesSchema,
  quantityMaxMost,
  quantityMost,
  skuText,
  strangeOption,
  weight,
} from './variant.ts'

const variantSchema = z.object({
  sku: skuText,
  gtin: gtinText.nullish(),
  title: plainText(300).nullish(),
  options: chosenOptions.nullish().transform((options) => options ?? []),
  prices: pricesSchema.refine((prices) => prices.every(({ minor }) => minor > 0), { error: 'a price must be above 0' }),
  weightGrams: weight.nullish().transform((grams) => grams ?? 0),
  quantityMax: quantityMost.nullish().transform((most) => most ?? quantityMaxMost),
})

const imageSchema = z.object({
  url: imageUrl,
  alt: plainText(300).nullish(),
  sku: skuText.nullish(),
  width: pixels.nullish(),
  height: pixels.nullish(),
})

const reviewSchema = z.object({
  rating: ratingSchema,
  title: reviewTitle,
  text: reviewBody.nullish(),
  authorName: authorNameText,
  createdAt: z.date().nullish(),
})

const rowSchema = z.object({
  externalId: requiredText(200).nullish(),
  slug: slugText.nullish(),
  title: requiredText(300),
  description: plainText(100_000)
    .nullish()
    .transform((text) => withoutMarkup(text ?? '').slice(0, 20_000)),
  brand: plainText(120).nullish(),
  category: z.array(requiredText(120)).max(8).nullish(),
  options: optionsSchema.nullish(),
  variants: z
    .array(variantSchema)
    .min(1)
    .max(200)
    .refine((variants) => new Set(variants.map(({ sku }) => sku)).size === variants.length, {
      error: 'a SKU is there twice',
    }),
  images: z.array(imageSchema).max(100).nullish(),
  reviews: z.array(reviewSchema).max(100).nullish(),
  taxCategory: z.enum(['STANDARD', 'REDUCED', 'ZERO']).nullish(),
  status: z.enum(['DRAFT', 'ACTIVE', 'RETIRED']).nullish(),
  createdAt: z.date().nullish(),
})

/** A row that may go in. */
export type CatalogRow = Omit<z.output<typeof rowSchema>, 'options'> & {
  options: ProductOption[]
  attributes: Attributes
}
export type BadRow = { reason: string; path: string[] }
type Checked = { row: CatalogRow; bad: null } | { row: null; bad: BadRow }

/** Reads one row; a bad one says what is wrong with it, and where. */
export const checkRow = (input: Readonly<Record<string, unknown>>): Checked => {
  const { data, invalid } = checkInput(rowSchema, input)
  if (invalid) return { row: null, bad: { reason: invalid.message, path: invalid.path } }
  const checked = checkAttributes(input['attributes'] ?? {})
  if (checked.invalid) return { row: null, bad: { reason: checked.invalid.message, path: checked.invalid.path } }
  const row = { ...data, attributes: checked.attributes, options: data.options ?? gatheredOptions(data.variants) }
  const strange = row.variants.map((variant) => strangeOption(row, variant.options)).find((refusal) => refusal !== null)
  return strange
    ? { row: null, bad: { reason: strange.message, path: ['variants', ...strange.path] } }
    : { row, bad: null }
}

/** Every option that a variant has a value of, in the order of their first appearance. */
const gatheredOptions = (variants: readonly { options: { name: string; value: string }[] }[]): ProductOption[] => {
  const gathered = new Map<string, Set<string>>()
  for (const { name, value } of variants.flatMap(({ options }) => options)) {
    gathered.set(name, (gathered.get(name) ?? new Set()).add(value))
  }
  return [...gathered].map(([name, values]) => ({ name, values: [...values] }))
}
