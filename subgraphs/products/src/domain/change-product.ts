import { accept, reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { ProductsEvent } from '@shop/schema/events/products'
import { z } from 'zod'
import { checkAttributes } from './attributes.ts'
import type { InvalidAttribute } from './attributes.ts'
import { checkInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { productEvent } from './product.ts'
import type { Product } from './product.ts'
import { plainText, requiredText, slugOf, slugText } from './text.ts'

export type ProductNotPublishable = { code: 'ProductNotPublishable'; message: string }
export type ProductNotPublished = { code: 'ProductNotPublished'; message: string }

export const optionsSchema = z
  .array(z.object({ name: requiredText(60), values: z.array(requiredText(120)).min(1).max(200) }))
  .max(10)
  .refine((options) => new Set(options.map(({ name }) => name)).size === options.length, {
    error: 'two options have one name',
  })

const taxCategory = z.enum(['STANDARD', 'REDUCED', 'ZERO'])
const reference = z.string().max(100).nullish()

const createSchema = z.object({
  title: requiredText(300),
  slug: slugText.nullish(),
  description: plainText(20_000).nullish(),
  categoryId: reference,
  brandId: reference,
  attributes: z.unknown().optional(),
  options: optionsSchema.nullish(),
  taxCategory: taxCategory.nullish(),
})
const updateSchema = createSchema.extend({ title: requiredText(300).nullish() })

export type InvalidProduct = InvalidAttribute | InvalidCatalogInput
type Made = { id: string; now: Date }

/** A new product is a draft: nobody but staff sees it before it is published. */
export const createProduct = (input: unknown, { id, now }: Made): Decision<Product, ProductsEvent, InvalidProduct> => {
  const { data, invalid } = checkInput(createSchema, input)
  if (invalid) return reject(invalid)
  const checked = checkAttributes(data.attributes ?? {})
  if (checked.invalid) return reject(checked.invalid)
  const product: Product = {
    id,
    slug: data.slug ?? (slugOf(data.title) || id.replace('_', '-')),
    externalId: null,
    title: data.title,
    description: data.description ?? '',
    categoryId: data.categoryId ?? null,
    brandId: data.brandId ?? null,
    status: 'DRAFT',
    taxCategory: data.taxCategory ?? 'STANDARD',
    attributes: checked.attributes,
    options: data.options ?? [],
    ratingSum: 0,
    ratingCount: 0,
    ratingMilli: 0,
    popularity: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
    variantIds: [],
  }
  return accept(product, productEvent('products.created', product))
}

/** What is left out stays; a category or brand that is given as null is taken away. */
export const updateProduct = (
  product: Product,
  input: unknown,
  now: Date,
): Decision<Product, ProductsEvent, InvalidProduct> => {
  const { data, invalid } = checkInput(updateSchema, input)
  if (invalid) return reject(invalid)
  const checked = checkAttributes(data.attributes ?? product.attributes)
  if (checked.invalid) return reject(checked.invalid)
  const { title, slug, description, categoryId, brandId, options } = data
  return changed(now, {
    ...product,
    title: title ?? product.title,
    slug: slug ?? product.slug,
    description: description ?? product.description,
    categoryId: categoryId === undefined ? product.categoryId : categoryId,
    brandId: brandId === undefined ? product.brandId : brandId,
    attributes: checked.attributes,
    options: options ?? product.options,
    taxCategory: data.taxCategory ?? product.taxCategory,
  })
}

/** A draft or a retired product goes on sale once somebody could buy it. */
export const publishProduct = (
  product: Product,
  isPriced: boolean,
  now: Date,
): Decision<Product, ProductsEvent, ProductNotPublishable> => {
  if (product.status === 'ACTIVE') return unchanged(product)
  if (!isPriced)
    return reject({
      code: 'ProductNotPublishable',
      message: 'The product cannot be sold yet: it needs a variant with a price.',
    })
  return changed(now, { ...product, status: 'ACTIVE' })
}

/** A draft cannot be retired: retired products are shown to who has their id, drafts to nobody. */
export const retireProduct = (product: Product, now: Date): Decision<Product, ProductsEvent, ProductNotPublished> => {
  switch (product.status) {
    case 'RETIRED':
      return unchanged(product)
    case 'DRAFT':
      return reject({
        code: 'ProductNotPublished',
        message: 'The product was never on sale, so it cannot be taken from sale.',
      })
    case 'ACTIVE': {
      const retired: Product = { ...product, status: 'RETIRED', version: product.version + 1, updatedAt: now }
      return accept(retired, productEvent('products.retired', retired))
    }
  }
}

/** The product after a change of anything but prices, and the news of it. */
export const changed = (now: Date, product: Product) => {
  const next: Product = { ...product, version: product.version + 1, updatedAt: now }
  return accept<Product, ProductsEvent>(next, productEvent('products.changed', next))
}
