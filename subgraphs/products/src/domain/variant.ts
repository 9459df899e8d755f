import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { ProductsEvent } from '@shop/schema/events/products'
import { z } from 'zod'
import { checkInput, invalidInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import type { Product } from './product.ts'
import { plainText, requiredText } from './text.ts'

export type ChosenOption = { name: string; value: string }

/** What is sold: one SKU of a product. */
export type Variant = {
  id: string
  productId: string
  sku: string
  gtin: string | null
  title: string | null
  options: ChosenOption[]
  weightGrams: number
  quantityMax: number
  position: number
  createdAt: Date
}

export type Price = { currency: string; minor: number }

export const quantityMaxMost = 999
export const skuText = requiredText(64).transform((sku) => sku.toUpperCase())
export const gtinText = z
  .string()
  .trim()
  .regex(/^(\d{8}|\d{12,14})$/, { error: 'must be 8, 12, 13 or 14 digits' })
export const weight = z.number().int().min(0).max(1_000_000)
export const quantityMost = z.number().int().min(1).max(quantityMaxMost)

const position = z.number().int().min(0).max(1_000_000)

export const chosenOptions = z
  .array(z.object({ name: requiredText(60), value: requiredText(120) }))
  .max(10)
  .refine((options) => new Set(options.map(({ name }) => name)).size === options.length, {
    error: 'an option has two values',
  })

export const pricesSchema = z
  .array(
    z.object({ minorUnits: z.number().int().min(0).max(100_000_000_000), currency: z.string().regex(/^[A-Z]{3}$/) }),
  )
  .max(50)
  .refine((prices) => new Set(prices.map(({ currency }) => currency)).size === prices.length, {
    error: 'a currency has two prices',
  })
  .transform((prices) => prices.map(({ minorUnits, currency }): Price => ({ minor: minorUnits, currency })))

const createSchema = z.object({
  sku: skuText,
  gtin: gtinText.nullish(),
  title: plainText(300).nullish(),
  options: chosenOptions.nullish(),
  prices: pricesSchema.nullish(),
  weightGrams: weight.nullish(),
  quantityMax: quantityMost.nullish(),
  position: position.nullish(),
})
const updateSchema = createSchema.omit({ prices: true }).extend({ sku: skuText.nullish() })

type Made = { id: string; now: Date }

/** A new variant stands last unless it says where. Its option values are of those that the product offers. */
export const createVariant = (
  product: Product,
  input: unknown,
  { id, now }: Made,
): Decision<{ variant: Variant; prices: Price[] }, never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(createSchema, input)
  if (invalid) return reject(invalid)
  const options = data.options ?? []
  const wrong = strangeOption(product, options)
  if (wrong) return reject(wrong)
  const variant: Variant = {
    id,
    productId: product.id,
    sku: data.sku,
    gtin: data.gtin ?? null,
    title: data.title || null,
    options,
    weightGrams: data.weightGrams ?? 0,
    quantityMax: data.quantityMax ?? quantityMaxMost,
    position: data.position ?? product.variantIds.length,
    createdAt: now,
  }
  return accept({ variant, prices: data.prices ?? [] })
}

export const updateVariant = (
  product: Product,
  variant: Variant,
  input: unknown,
): Decision<Variant, never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(updateSchema, input)
  if (invalid) return reject(invalid)
  const wrong = data.options && strangeOption(product, data.options)
  if (wrong) return reject(wrong)
  return accept({
    ...variant,
    sku: data.sku ?? variant.sku,
    gtin: data.gtin === undefined ? variant.gtin : data.gtin,
    title: data.title === undefined ? variant.title : data.title || null,
    options: data.options ?? variant.options,
    weightGrams: data.weightGrams ?? variant.weightGrams,
    quantityMax: data.quantityMax ?? variant.quantityMax,
    position: data.position ?? variant.position,
  })
}

/** The first value that the product does not offer. */
export const strangeOption = (
  { options }: Pick<Product, 'options'>,
  chosen: readonly ChosenOption[],
): InvalidCatalogInput | null => {
  const strange = chosen.find(
    ({ name, value }) => !options.some((option) => option.name === name && option.values.includes(value)),
  )
  return strange
    ? invalidInput(`The product offers no ${strange.name} ${strange.value}.`, ['options', strange.name])
    : null
}

/** "Enamel mug, red": the variant's own title, or the product's with what was chosen. */
export const variantTitle = (productTitle: string, variant: Pick<Variant, 'title' | 'options'>): string =>
  variant.title ?? [productTitle, ...variant.options.map(({ value }) => value)].join(', ')

export const priceChanged = (
  product: Pick<Product, 'id' | 'version'>,
  variantId: string,
  prices: readonly Price[],
): ProductsEvent => ({
  type: 'products.priceChanged',
  aggregateId: product.id,
  aggregateVersion: product.version,
  data: { productId: product.id, variantId, prices: prices.map(({ currency, minor }) => ({ currency, minor })) },
})
