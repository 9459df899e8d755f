import { expect } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { fresh } from './catalog.ts'

const shown: Record<string, string> = {
  ProductCreated: 'product { id status version slug }',
  ProductUpdated: 'product { id title version brand { name } category { name } attributes { name value } }',
  ProductPublished: 'product { id status version }',
  ProductRetired: 'product { id status version }',
  VariantCreated: 'variant { id sku title price { amount } quantityMax }',
  VariantUpdated: 'variant { id sku title gtin }',
  VariantPricesReplaced:
    'variant { id price(currency: "JPY") { amount } product { priceRange { min { amount } max { amount } } } }',
  ImagesReplaced: 'product { images { url alt variantId } }',
  MediaUploadsCreated: 'uploads { sha256 }',
  BrandCreated: 'brand { id name slug }',
  BrandUpdated: 'brand { name }',
  CategoryCreated: 'category { id }',
  CategoryUpdated: 'category { id }',
  CategoryMoved: 'category { id }',
}
/** What each mutation answers when it is done. */
export const success: Record<string, keyof typeof shown> = {
  productCreate: 'ProductCreated',
  productUpdate: 'ProductUpdated',
  productPublish: 'ProductPublished',
  productRetire: 'ProductRetired',
  variantCreate: 'VariantCreated',
  variantUpdate: 'VariantUpdated',
  variantPricesSet: 'VariantPricesReplaced',
  imagesSet: 'ImagesReplaced',
  mediaUploadsCreate: 'MediaUploadsCreated',
  brandCreate: 'BrandCreated',
  brandUpdate: 'BrandUpdated',
  categoryCreate: 'CategoryCreated',
  categoryUpdate: 'CategoryUpdated',
  categoryMove: 'CategoryMoved',
}

/** Any result of a staff mutation, as far as the tests look at it. */
export type Answer = {
  __typename: string
  code?: string
  path?: string[] | null
  product?: Record<string, unknown> & { id: string }
  variant?: Record<string, unknown> & { id: string }
  brand?: { id: string }
  category?: { id: string }
}

/** The mutation of that name, with what a success shows. */
export const documentOf = (field: string) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const made = success[field] ?? ''
  return `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename ... on ${made} { ${shown[made]} } ... on UserError { code path } } }`
}

/** Somebody at the counter: runs staff mutations by name. */
export const clerk = (shop: () => TestPart) => {
  const staff = async (field: string, input: object): Promise<Answer> => {
    const { data, errors } = await shop().as(aStaffMember())<{ result: Answer }>(documentOf(field), { input })
    expect(errors).toBeUndefined()
    return data.result
  }

  const aDraft = async (more: object = {}) =>
    (await staff('productCreate', { title: 'Oak stool', slug: fresh('stool'), ...more })).product?.id ?? ''
  const aVariant = async (productId: string, more: object = {}) =>
    (
      await staff('variantCreate', {
        productId,
        sku: fresh('STOOL'),
        prices: [{ minorUnits: 9900, currency: 'EUR' }],
        ...more,
      })
    ).variant?.id ?? ''
  return { staff, aDraft, aVariant }
}
